using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Relations.Roles;

/// <summary>The shapes of words by which a predicate, or the beginning of a sentence, tells who did what at a meeting.</summary>
internal static partial class RoleWords
{
    /// <summary>张三在会议室与客人亲切|座谈.</summary>
    [GeneratedRegex("^[^，。；]{0,24}(?:与|同|和)[^。；]{1,60}?座谈(?!会)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Talks { get; }

    [GeneratedRegex("^等?(?:领导|同志)?(?:到会)?听取了?(?:[。；]|各|[^，。；]{0,12}(?:汇报|发言|意见))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Hears { get; }

    [GeneratedRegex("(?:全体|各位|来访的?|一行)?(?:客人|来宾|嘉宾)|(?:代表团|考察团|访问团|考察组|调研组|[\\p{Lo}])一行", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Guests { get; }

    [GeneratedRegex("^(?:同志|到场|现场|前来|等)?(?:授课|主讲|讲授|宣讲|讲课|讲了|[作做][^，。；]{0,10}(?:辅导|报告|讲座|讲解|授课|培训))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Teaches { get; }

    [GeneratedRegex("(?:参加|出席)了?(?:本次|此次)?活动(?=[，。；]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex InEvent { get; }

    [GeneratedRegex("(?:活动|仪式|典礼|式)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Event { get; }

    /// <summary>县长张三|连夜召开紧急会议: who calls it himself chairs it.</summary>
    [GeneratedRegex("^(?:同志|联合|共同|连夜|立即|及时|专门|组织|再次|随后|紧急|第一时间|当即|当场|又|还|就地|留下来|接着|马上|在[^，。；]{2,16}){0,3}(?:召开|召集|开了|开起)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Calls { get; }

    [GeneratedRegex("^(?:同志|分别|现场|共同){0,2}(?:签订|签署|签约|互换|交换文本)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Signs { get; }

    /// <summary>为|李四|颁奖, 向|李四|颁发证书.</summary>
    [GeneratedRegex("^(?:同志)?(?:等[^，。；]{0,16})?(?:颁奖|颁发|颁授|授牌|授旗|授予|佩戴|献花|赠送)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Honours { get; }

    [GeneratedRegex("^(?:同志)?(?:等[^，。；]{0,16})?(?:一起|一同|一道|共同|分别|先后|联合)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Together { get; }

    /// <summary>视频会后，张三对我县工作提出要求: no longer at it.</summary>
    [GeneratedRegex("^(?:[^，。；]{0,8}(?:视频|调度|分)会(?:议)?(?:结束)?(?:后|之后)|会前)，", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex AfterIt { get; }

    /// <summary>他说, 在听取汇报后，他指出, 就下步工作，他语气凝重地说.</summary>
    [GeneratedRegex("^(?:“[^”]{2,80}”)?(?:(?:在|就|针对|围绕|对于?|关于|听|最后|随后|同时|此外|谈到|谈及|结合|听取)[^，。“”：]{0,24}，)?[他她](?:在[^，。]{1,10}[中时]|还|也|最后|同时|进一步|再次|反复|代表[^，。]{2,16}|[^，。他她们]{2,8}地)?(?:说|指出|强调|表示|要求|希望|提出|认为|谈到|提了|勉励|叮嘱|嘱咐|寄语|告诉|坦言|号召)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex HeSays { get; }

    /// <summary>听取汇报后，|强调，…; |要求各乡镇加快进度; 对参训学员|提出三点要求: what is said by whoever was told of just before.</summary>
    [GeneratedRegex("^(?:(?:在)?听取[^，。“”]{0,20}(?:后|之后|基础上)，|(?:就|针对|围绕|对)[^，。“”]{2,24}，?)?(?:(?:进一步|同时|最后)?(?:强调|指出|要求)(?!的|很|明确|是|为|如下|高|严|更|不|有)|提出了?[^，。]{0,8}(?:要求|希望|意见))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex SaysToo { get; }

    /// <summary>听取了李四的汇报，|并对下步工作提出要求: whoever heard it.</summary>
    [GeneratedRegex("[，后](?:并)?(?:(?:就|对|针对|围绕)[^，。；]{2,24}|现场|当场|逐一)?(?:提出了?[^，。；]{0,8}(?:要求|意见|希望)|[作做]出?了?[^，。；]{0,8}(?:部署|讲话|指示|安排|强调)|强调|指出|进行了?[^，。；]{0,6}部署|要求)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex ThenSays { get; }

    [GeneratedRegex("视频|电视|电话|远程", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Wide { get; }

    /// <summary>作关于提案工作情况的报告.</summary>
    [GeneratedRegex("[作做]了一[场次堂节个][^，。；]{0,10}(?:报告|讲座|辅导|宣讲|党课|发言|汇报|点评|总结)|^(?:同志)?(?:副?(?:主席|主任|书记|[县市区州旗乡镇局院]长|检察长))?(?:代表[^，。]{2,24}|在[^，。]{1,12}上|受[^，。]{2,16}委托，?|(?:分别|还)?(?:就|围绕)[^，。]{2,24}?){0,2}(?:分别|向[^，。]{2,10})?[作做]了?[^，。]{0,70}(?:报告|讲座|发言|汇报)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Reports { get; }

    /// <summary>主持召开会议，…并讲话, 强调要…, 讲话要求…; 主持召开会议讲话; 传达学习…重要讲话精神 is what the meeting deals with.</summary>
    [GeneratedRegex("并(?!购|网|轨|联|存|行|举|重)|(?:[作做]了?|发表了?|[、及和])[^，。；]{0,6}讲话(?!精神|[和及、]|稿|内容|要求)|，(?:强调|指出)|(?<!讲话[^。]{0,24})，(?:随后|最后)?讲话(?!精神|[和及、]|稿|内容)|主持召开(?:(?!学习|传达|贯彻|宣讲)[^，。；]){2,40}会议?讲话(?:$|[，。；]|强调|指出|要求)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex SpeaksToo { get; }

    /// <summary>张三|的开场白简短有力: he spoke.</summary>
    [GeneratedRegex("^(?:同志)?的(?:开场白|发言|致辞|话音|(?:一番|这番|一席|几句)话)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex HisWords { get; }

    /// <summary>张三|坐在大家中间，认真倾听: described as sitting there.</summary>
    [GeneratedRegex("^(?:同志|也|则|就|都|和[^，。；]{2,16}|与[^，。；]{2,16}|一直|始终){0,2}(?:坐在|围坐|促膝|落座|端坐|[认仔][真细](?:倾听|聆听|听|记录|听记)|边听边记|不时记录|静静听)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex SitsThere { get; }

    /// <summary>陪同调研并出席座谈会, 参加了暗访和座谈.</summary>
    [GeneratedRegex("(?:(?:或|和|及|并|、)(?:出席|参加|列席)[^，。]{0,10}(?:会|仪式))|参加了?[^，。]{2,6}(?:和|及)座谈(?=[，。]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex AttendsToo { get; }

    [GeneratedRegex("到会|莅会|主席台|列席|应邀出席大会|出席大会|出席会议|参加会议", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex AtRostrum { get; }

    [GeneratedRegex("(?:参加|出席)了?座谈(?!会)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex SitsDown { get; }

    [GeneratedRegex("(?:召开|举行|举办|开展)[^，。]{2,50}的通知(?:$|[（ ])|(?:会议|开会|预)(?:通知|预告)(?:$|[（ ])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Notice { get; }

    /// <summary>将出席并致辞: announced, not done.</summary>
    [GeneratedRegex("^[也还并]?(?:即将|将于|将在|将(?=出席|参加|主持|发表|作|致|到会|应邀|会见|同|与))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Coming { get; }
}
