using Kernel;

namespace Disclosure.Replies;

/// <summary>Every "no" of a reply.</summary>
static class ReplyRefusals
{
    public static readonly Refusal GroundMissing = Refusal.Input("disclosure.ground-missing", "Ground", "请选择答复类型和依据。", "《政府信息公开条例》第三十六条");

    public static readonly Refusal GroundUnknown = Refusal.Input("disclosure.ground-unknown", "Ground", "所选依据不在收到申请之日施行的条例之中，请重新选择。");

    public static readonly Refusal TextMissing = Refusal.Input("disclosure.text-missing", "Text", "请填写答复内容：予以公开的写明内容或者获取的方式、途径，不予公开的说明理由，无法提供的说明检索情况。", "《政府信息公开条例》第三十六条");

    public static readonly Refusal FilesWithNothingGiven = Refusal.Input("disclosure.files-with-nothing-given", "Attachments", "只有“予以公开”的答复才能随附文件，附件会原样交给申请人。请取消所附文件，或者改选予以公开的答复类型。");

    public static readonly Refusal FilesNotToBeGiven = new("disclosure.files-not-to-be-given", "本答复并不公开信息，却附有文件，发出后会交给申请人。请退回修改，由拟稿人取消所附文件。");

    public static readonly Refusal SignerMissing = Refusal.Input("disclosure.signer-missing", "Signer", "请选择签发人。");

    public static readonly Refusal SignerUnknown = Refusal.Input("disclosure.signer-unknown", "Signer", "所选人员目前没有签发此答复的权限，请重新选择。");

    public static readonly Refusal OpinionMissing = Refusal.Input("disclosure.return-opinion-missing", "Opinion", "请写明退回修改的意见。");

    public static readonly Refusal OtherLetter = new("disclosure.other-letter", "制成的答复书与签发的内容不一致，不能发出。请重新制发；如仍出现，请联系技术支持。");
}
