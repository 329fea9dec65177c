using Microsoft.Extensions.Options;
using MimeKit;
using Platform.Time;
using Ui.Layouts;

namespace Notifications.Channels.Email;

/// <summary>A message as a mail: plain text, with the same Message-ID each time it is tried.</summary>
sealed class MailText(IOptions<SmtpSettings> settings, IOptions<SiteSettings> site, HouseTime time)
{
    public MimeMessage Of(Message message)
    {
        var from = MailboxAddress.Parse(settings.Value.From);
        var mail = new MimeMessage
        {
            Subject = $"【{site.Value.Name}】{message.Title}",
            Date = time.Now,
            MessageId = $"{message.Id.Value:N}@{from.Domain}",
            Body = new TextPart("plain") { Text = string.Join("\r\n", Paragraphs(message)) },
        };
        mail.From.Add(new MailboxAddress(site.Value.Name, from.Address));
        mail.To.Add(MailboxAddress.Parse(message.To));
        // RFC 3834: no out-of-office answer is wanted.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    static IEnumerable<string> Paragraphs(Message message)
    {
        foreach (var line in message.Lines)
        {
            yield return line.Words;
            if (line.Link is not null) yield return line.Decides ? $"登录后审批（链接仅供您本人使用，作出决定后失效）：{line.Link}" : $"登录后查看：{line.Link}";
            yield return "";
        }

        yield return "本邮件由系统自动发出，请勿回复：回复的内容不会被处理，审批须登录后在页面上作出。";
        yield return "通知方式可以在“通知提醒”的“接收设置”中修改。";
    }
}
