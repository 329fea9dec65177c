namespace Directory.Demo;

/// <summary>The units of a county as counties have them. The county, its townships and its villages are invented.</summary>
static class DemoUnits
{
    public sealed record Department(string Code, string Name, string Word, params string[] Sections);

    public const string Office = "101";
    public const string DisclosureSection = "101-04";
    public const string BusinessSection = "101-03";
    public const string SupervisionSection = "101-05";
    public const string SystemSection = "101-08";
    public const string SystemPost = "系统管理员";
    public const string AuditPost = "审计管理员";
    public const string SecuritySection = "101-06";
    public const string SecurityPost = "安全管理员";
    public const string SecondSecurityPost = "安全管理员（B岗）";
    public const string Neighbour = "111-02";

    public static readonly Department[] Departments =
    [
        new(Office, "人民政府办公室", "政办", "综合科", "秘书一科", "秘书二科", "政务公开科", "督查科", "信息科", "行政科", "电子政务科"),
        new("102", "发展和改革局", "发改", "办公室", "国民经济综合科", "投资与项目科", "价格管理科"),
        new("103", "教育和体育局", "教体", "办公室", "基础教育科", "人事科", "体育科"),
        new("104", "科学技术局", "科", "办公室", "科技项目科"),
        new("105", "工业和信息化局", "工信", "办公室", "经济运行科", "信息化科"),
        new("106", "公安局", "公", "办公室", "法制大队", "治安管理大队"),
        new("107", "民政局", "民", "办公室", "社会救助科", "基层政权和社区治理科"),
        new("108", "司法局", "司", "办公室", "行政复议与应诉科", "公共法律服务科"),
        new("109", "财政局", "财", "办公室", "预算科", "国库科", "政府采购管理科"),
        new("110", "人力资源和社会保障局", "人社", "办公室", "就业促进科", "劳动关系科"),
        new("111", "自然资源局", "自然资", "办公室", "耕地保护科", "国土空间规划科", "不动产登记科"),
        new("112", "生态环境局", "环", "办公室", "环境影响评价科", "水生态环境科"),
        new("113", "住房和城乡建设局", "住建", "办公室", "建筑市场监管科", "房产管理科", "村镇建设科"),
        new("114", "交通运输局", "交", "办公室", "公路管理科", "运输管理科"),
        new("115", "水利局", "水", "办公室", "农村水利科", "水旱灾害防御科"),
        new("116", "农业农村局", "农", "办公室", "农村经济管理科", "种植业管理科"),
        new("117", "商务局", "商", "办公室", "市场运行科"),
        new("118", "文化和旅游局", "文旅", "办公室", "公共服务科", "市场管理科"),
        new("119", "卫生健康局", "卫", "办公室", "基层卫生科", "疾病预防控制科"),
        new("120", "退役军人事务局", "退役", "办公室", "移交安置科"),
        new("121", "应急管理局", "应急", "办公室", "安全生产监管科", "救灾科"),
        new("122", "审计局", "审", "办公室", "财政金融审计科"),
        new("123", "市场监督管理局", "市监", "办公室", "登记注册科", "食品安全监管科", "特种设备监察科"),
        new("124", "统计局", "统", "办公室", "综合统计科"),
        new("125", "医疗保障局", "医保", "办公室", "待遇保障科"),
        new("126", "信访局", "信访", "办公室", "来访接待科", "网上信访科"),
        new("127", "城市管理局", "城管", "办公室", "市容管理科", "市政设施科"),
        new("128", "林业局", "林", "办公室", "森林资源管理科"),
    ];

    /// <summary>The hall's counters stand below the office of administrative approval.</summary>
    public static readonly Department Hall = new("129", "行政审批服务局", "审批", "办公室", "审批协调科", "政务服务管理科");

    public static readonly string[] Counters = ["综合受理一号窗口", "综合受理二号窗口", "不动产登记窗口", "社保医保窗口", "企业开办窗口", "工程建设窗口"];

    public static readonly (string Name, string[] Villages)[] Townships =
    [
        ("城关镇", ["东门村", "南关村", "西河村", "北桥村", "朝阳村"]),
        ("青溪镇", ["青溪村", "上堰村", "下堰村", "茶园村", "柏树村"]),
        ("白水镇", ["白水村", "龙潭村", "石门村", "云岭村", "竹山村"]),
        ("柳河镇", ["柳河村", "杨柳村", "双堰村", "新民村", "大湾村"]),
        ("石桥镇", ["石桥村", "红岩村", "高坪村", "枣园村", "长岭村"]),
        ("双河镇", ["双河村", "三江村", "沙坪村", "李家湾村", "梅子村"]),
        ("龙泉镇", ["龙泉村", "古井村", "黄花村", "天池村", "铜鼓村"]),
        ("望山乡", ["望山村", "松林村", "大坪村", "野猪坪村", "清水村"]),
        ("松岭乡", ["松岭村", "岩口村", "马鞍村", "荷花村", "金竹村"]),
        ("桃源乡", ["桃源村", "洞口村", "水田村", "凤凰村", "鹿鸣村"]),
        ("东城街道", ["东湖社区", "文昌社区", "学府社区", "迎宾社区", "滨河社区"]),
        ("西城街道", ["西苑社区", "钟楼社区", "工农社区", "解放社区", "新城社区"]),
    ];

    public static readonly string[] TownshipSections = ["党政办公室", "社会事务办公室", "经济发展办公室"];
}
