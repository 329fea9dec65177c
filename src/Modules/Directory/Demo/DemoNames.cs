namespace Directory.Demo;

/// <summary>Names that nobody in particular bears, the same each time. Some hold rare characters, as every office's roll does.</summary>
sealed class DemoNames(Random random)
{
    const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    const string Men = "建国志强伟军勇磊涛斌辉鹏飞宏亮健波刚毅俊峰浩宇明杰鑫旭东海平国庆文博子轩成林永康家豪振华少峰立新长江春生喆昊";
    const string Women = "秀英敏静丽娟芳燕玲霞婷雪梅慧洁莉萍红玉兰丹琳倩颖佳怡欣悦思雨晓晨淑珍桂香月华春花海燕玥雯婧";

    readonly HashSet<string> given = [];

    public string Next()
    {
        while (true)
        {
            var pool = random.Next(2) == 0 ? Men : Women;
            var name = Surnames[random.Next(Surnames.Length)].ToString() + pool[random.Next(pool.Length)];
            if (random.Next(5) > 0) name += pool[random.Next(pool.Length)];
            if (given.Add(name)) return name;
        }
    }
}
