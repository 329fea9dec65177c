namespace Ui.Menus;

/// <summary>The parts of the staff menu, from top to bottom.</summary>
public enum MenuSection
{
    /// <summary>我的工作</summary>
    Mine,

    /// <summary>业务办理</summary>
    Business,

    /// <summary>查询统计</summary>
    Figures,

    /// <summary>个人事务</summary>
    Personal,

    /// <summary>系统管理</summary>
    Administration,
}
