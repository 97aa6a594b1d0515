package pinakes.pages;

/** The words of the interface, in every tongue it has; a bar ends a Chinese measure word. */
enum Words {
  // kinds of things; the order of versions and links on a page is theirs here
  CONFERENCE_PAPER("Conference paper", "会议论文"),
  JOURNAL_ARTICLE("Journal article", "期刊论文"),
  PUBLISHED("Published version", "发表版本"),
  PREPRINT("Preprint", "预印本"),
  STATED_VERSION("Version", "版本"),
  LINK_PAPER("Paper", "论文"),
  LINK_CODE("Code", "代码"),
  LINK_PROJECT("Project", "项目"),
  LINK_SLIDES("Slides", "幻灯片"),
  LINK_VIDEO("Video", "视频"),
  LINK_DATASET("Data set", "数据集"),
  LINK_BLOG("Blog", "博客"),
  LINK_OTHER("Link", "链接"),
  LINK_MALFORMED("Broken link", "无效链接"),
  IDENTIFIER("Identifier", "标识符"),
  PAPER("paper", "篇|论文"),
  PAPERS("papers", "篇|论文"),
  TECHNIQUE("technique", "项|技术"),
  TECHNIQUES("Techniques", "技术"),
  METHOD("method", "种|方法"),
  METHODS("methods", "种|方法"),
  AUTHOR("author", "位|作者"),
  AUTHORS("authors", "位|作者"),
  VENUE("venue", "个|发表处"),
  VENUES("venues", "个|发表处"),
  LIST("list", "份|列表"),
  LISTS("lists", "份|列表"),
  MENTION("entry", "条目"),
  STATEMENT("statement", "条|陈述"),
  STATEMENTS("statements", "条|陈述"),
  CLAIM("claim", "主张"),
  HEADING("heading", "标题"),
  RESOURCE("resource", "资源"),
  // around every page
  SKIP("Skip to content", "跳到正文"),
  SITE("Site", "站点"),
  HOME("Home", "首页"),
  SEARCH("Search", "搜索"),
  SEARCH_HINT("Titles, names, notes…", "标题、姓名、评注……"),
  STATISTICS("Statistics", "统计"),
  SPARQL("SPARQL", "SPARQL"),
  ONTOLOGY("Vocabulary", "词汇表"),
  DATA("This page as data", "本页数据"),
  LICENCE(
      "The facts are in the public domain (CC0). Quoted notes stay their authors’.",
      "事实数据属公共领域（CC0）；所引评注版权归其作者。"),
  MADE_BY("Compiled from Markdown by Pinakes", "由 Pinakes 从 Markdown 编译而成"),
  BREADCRUMB("Where this is", "所在位置"),
  // home
  ABOUT(
      "A catalogue compiled from paper lists as they stand. Every statement keeps the line and the"
          + " words it comes from.",
      "由论文列表原样编译而成的目录。每条陈述都保留其出处的行号与原文。"),
  IN_NUMBERS("In numbers", "数字概览"),
  NEWEST("Newest papers", "最新论文"),
  ALL_PAPERS("All papers", "全部论文"),
  NO_TECHNIQUES("The lists have no headings that name techniques.", "这些列表没有以技术命名的标题。"),
  // papers in rows
  YEAR("Year", "年份"),
  ALL_YEARS("All years", "全部年份"),
  ALL_VENUES("All venues", "全部发表处"),
  FILTER("Filter", "筛选"),
  CLEAR("Clear", "清除"),
  ET_AL("et al.", "等"),
  OF("of", "/"),
  NO_PAPERS("No papers.", "没有论文。"),
  UNDATED("without a year", "无年份"),
  TIMELINE("Papers a year", "逐年论文数"),
  AS_TABLE("As a table", "以表格显示"),
  COUNT("Papers", "论文数"),
  PAGES("Pages", "分页"),
  PREVIOUS("Previous", "上一页"),
  NEXT("Next", "下一页"),
  // a paper
  LINKS("Links", "链接"),
  NOTES("What the lists say", "列表中的记述"),
  RELATIONS("Relations", "关系"),
  RELATIONS_INTRO("What the lists say of this paper’s methods and of others.", "列表所述本文方法与其他方法的关系。"),
  CLAIMS("Claims", "主张"),
  CITE("Cite", "引用"),
  COPY("Copy", "复制"),
  COPIED("Copied", "已复制"),
  INTRODUCES("Introduces", "提出"),
  LISTED_UNDER("Filed under", "归类于"),
  STATES("It states", "所述"),
  // statements
  CONFIDENCE("Confidence", "置信度"),
  HELD("held to be so", "已采信"),
  NOT_HELD("not held to be so: its confidence is below the threshold", "未采信：置信度低于阈值"),
  NEGATIVE("the list says that this is not so", "列表否认此关系"),
  IN_CONTEXT("In its context", "上下文"),
  RULE("Rule", "规则"),
  RIGHT_OF("right of those checked by hand", "人工核对中正确"),
  FOLLOWS_FROM("Follows from", "推自"),
  CONSIDERED("Considered and rejected", "曾考虑并否决"),
  SUBJECT("About", "关于"),
  // methods
  LINEAGE("Lineage", "谱系"),
  LINEAGE_HINT(
      "Arrows point to what a method builds on. Drag to move, scroll or pinch to zoom, choose an"
          + " arrow for its evidence.",
      "箭头指向该方法所依据的方法。拖动可移动，滚轮或双指可缩放，点选箭头查看证据。"),
  LINEAGE_EMPTY("No list says how this method is related to others.", "尚无列表说明此方法与其他方法的关系。"),
  LINEAGE_PART("Only the nearest are drawn.", "仅绘出最近的部分。"),
  ZOOM_IN("Zoom in", "放大"),
  ZOOM_OUT("Zoom out", "缩小"),
  FIT("Show all", "显示全部"),
  INTRODUCED_BY("Introduced by", "提出者"),
  ALSO_CALLED("Also called", "又称"),
  // techniques
  SUBTECHNIQUES("Narrower techniques", "下位技术"),
  MATCHES("The same elsewhere", "他处对应"),
  HEADING_AT("Heading", "标题"),
  // authors
  ONE_NAME(
      "All that is credited under this name; it need not be one human being.",
      "此名下的全部署名；不一定是同一个人。"),
  ALSO_CREDITED("Also credited as", "亦署名"),
  COAUTHORS("Co-authors", "合作者"),
  AND_MORE("and more", "以及更多"),
  // venues
  EDITIONS("Editions", "各届"),
  SERIES("Series", "系列"),
  FIRST_HELD("First held", "首届"),
  // lists
  FILE("File", "文件"),
  LINES("lines", "行"),
  LINE("line", "行"),
  HASH("Content", "内容哈希"),
  STALE(
      "This list could not be read in the last build; what was known of it is carried on.",
      "上次构建未能读取此列表；此处沿用先前所知。"),
  ENTRIES("entries", "个|条目"),
  PROBLEMS("Problems", "问题"),
  NO_PROBLEMS("Nothing was found wrong.", "未发现问题。"),
  ERROR("error", "个|错误"),
  WARNING("warning", "个|警告"),
  HINT("hint", "个|提示"),
  // mentions
  VERBATIM("As it stands", "原文"),
  READ_AS("As it was read", "读作"),
  MATCHED_BY("Held to be this paper by its", "据以认定为该论文"),
  NOTE("Note", "评注"),
  // anything
  PROPERTIES_OF("Statements", "陈述"),
  NAMED_BY("Named by", "被引用于"),
  NOT_ALL_SHOWN("More than are shown here.", "此处未全部显示。"),
  // search
  FOUND_NONE("Nothing has all these words.", "没有同时包含这些词的内容。"),
  ASK(
      "Type words in English or Chinese; one character is enough. Words in double quotes are a"
          + " phrase, a word ending in * is the beginning of a word.",
      "输入中文或英文词语，一个汉字即可。双引号内为短语，以 * 结尾表示词首。"),
  ALL("All", "全部"),
  FIRST_ONLY("Only the best are shown.", "仅显示最佳结果。"),
  NEEDS_SCRIPT("Searching these files needs JavaScript.", "在这些文件中搜索需要 JavaScript。"),
  RESULTS("results", "条|结果"),
  RESULT("result", "条|结果"),
  // statistics
  PER_YEAR("Papers a year", "逐年论文数"),
  PER_TECHNIQUE("Papers a technique", "各技术论文数"),
  PER_TECHNIQUE_NOTE("Each counted with what is narrower.", "含下位技术。"),
  PER_VENUE("Papers a venue", "各发表处论文数"),
  PER_AUTHOR("Papers an author", "各作者论文数"),
  NAME("Name", "名称"),
  // SPARQL
  SPARQL_INTRO(
      "Ask the graph in SPARQL 1.1 and 1.2. Programs ask at the same address:",
      "用 SPARQL 1.1 与 1.2 查询图数据。程序可使用同一地址："),
  EXAMPLES("Saved queries", "预存查询"),
  USE_QUERY("Put into the editor", "放入编辑器"),
  RUN("Run", "执行"),
  QUERY("Query", "查询"),
  // ontology
  CLASSES("Classes", "类"),
  PROPERTIES("Properties", "属性"),
  INDIVIDUALS("Individuals", "个体"),
  VERSION("Version", "版本"),
  SUBCLASS_OF("Subclass of", "父类"),
  SUPERCLASS_OF("Has subclass", "子类"),
  SUBPROPERTY_OF("Subproperty of", "父属性"),
  SUPERPROPERTY_OF("Has subproperty", "子属性"),
  DOMAIN("Domain", "定义域"),
  RANGE("Range", "值域"),
  INVERSE_OF("Inverse of", "逆属性"),
  CONTENTS("Contents", "目录"),
  // problems
  NOT_FOUND("There is no such page", "没有这个页面"),
  GONE("This was here once and is gone", "曾在此处，现已移除"),
  BAD_REQUEST("The request cannot be understood", "无法理解该请求"),
  FORBIDDEN("This is not allowed", "不允许的请求"),
  METHOD_NOT_ALLOWED("This cannot be done here", "此处不支持该操作"),
  NOT_ACCEPTABLE("There is no such format", "没有这种格式"),
  TOO_MANY_REQUESTS("Too many requests at once", "请求过多"),
  BUSY("This took too long, or the server is busy", "处理超时或服务器繁忙"),
  BROKEN("Something went wrong on our side", "服务器出错");

  private final String english;
  private final String chinese;

  Words(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  String in(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> english;
      case CHINESE -> chinese.substring(chinese.indexOf('|') + 1);
    };
  }

  /** As they stand behind a number: in Chinese with a measure word. */
  String counted(Tongue tongue) {
    return switch (tongue) {
      case ENGLISH -> english;
      case CHINESE -> chinese.replace("|", "");
    };
  }

  /** The word for the severity of a problem; a warning where it is not known. */
  static Words severity(String word) {
    return switch (word) {
      case "error" -> ERROR;
      case "hint" -> HINT;
      default -> WARNING;
    };
  }
}
