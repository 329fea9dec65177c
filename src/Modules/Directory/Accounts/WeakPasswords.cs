using System.Collections.Frozen;

namespace Directory.Accounts;

/// <summary>Passwords that satisfy the usual rules and are tried first by everyone who guesses.</summary>
static class WeakPasswords
{
    static readonly FrozenSet<string> All = new[]
    {
        "P@ssw0rd", "P@ssword1", "Passw0rd", "Passw0rd!", "Password1", "Password1!", "Password@1", "Password123", "Password@123", "Pa$$w0rd",
        "Admin123", "Admin1234", "Admin12345", "Admin123456", "Admin@123", "Admin@1234", "Admin@12345", "Admin@123456", "Admin@2026", "Admin888",
        "Admin@888", "Administrator1", "Root@123", "Root1234", "Root@1234", "Root@123456", "System@123", "Manager@123", "User@123", "User1234",
        "Test@123", "Test1234", "Test@1234", "Test@123456", "Guest@123", "Abc12345", "Abc123456", "Abc@1234", "Abc@12345", "Abc@123456",
        "Abcd1234", "Abcd@1234", "Abc123!@#", "Aa123456", "Aa12345678", "Aa123456!", "Aa@123456", "Aa12345.", "Aa123456.", "A1234567",
        "A12345678", "A123456789", "A1b2c3d4", "Q1w2e3r4", "Qwer1234", "Qwer@1234", "Qwer123456", "Qwerty123", "Qwerty@123", "Qwe12345",
        "Qwe123456", "Qwe@1234", "Qaz12345", "Qazwsx123", "Qaz@1234", "1qaz2wsx", "1qaz@WSX", "1qaz!QAZ", "1q2w3e4r", "1Q2w3e4r",
        "!QAZ2wsx", "1qazXSW@", "Zaq12wsx", "Asdf1234", "Asd12345", "Zxcv1234", "Zxc12345", "Welcome1", "Welcome123", "Welcome@123",
        "Letmein1", "Changeme1", "Changeme123", "Huawei@123", "Huawei12#$", "Woaini1314", "Woaini520", "Wo123456", "Zhengfu123", "Zhengfu@123",
        "Zhengwu123", "Zhengwu@123", "Xinxi@123", "Bangong@123", "Gov@1234", "Gov12345", "Oa@123456", "Oa123456", "Gwoa@123", "Dangzheng@123",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Known(string password) => All.Contains(password);
}
