package pinakes.extract;

import java.util.regex.Pattern;

/** Names of people in Han characters, told from other words by the family name. */
final class HanNames {
  /** The family names of most people who bear one of a single character. */
  private static final String FAMILIES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方"
          + "白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝"
          + "包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉骆蔚游靳辛管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费"
          + "卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌"
          + "陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蘇魏呂盧鍾譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯溫莊聶魯歐關蘭寧紀畢單駱簡車項連麥";

  /** Family names of two characters. */
  private static final String COMPOUND = "欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 夏侯 长孙 宇文 南宫";

  private static final int LONGEST = 4;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private HanNames() {}

  /**
   * Whether words that have the length of a name begin with a family name; others may be names, and
   * characters beyond the basic plane are hardly written but in names.
   */
  static boolean isOne(String words) {
    boolean han =
        words.length() <= LONGEST && words.codePoints().allMatch(Character::isIdeographic);
    boolean rare = words.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    if (!han || rare) {
      return true;
    }
    return words.length() == LONGEST
        ? COMPOUND.contains(words.substring(0, 2))
        : isRare(words.charAt(0)) || FAMILIES.indexOf(words.charAt(0)) >= 0;
  }

  /** Characters outside of the basic plane are hardly used but in names: 𠮷田. */
  private static boolean isRare(char first) {
    return Character.isHighSurrogate(first);
  }

  /** Whether names with nothing but spaces between them are all there is, two at least. */
  static boolean areAll(String words) {
    if (!Glance.hasHan(words)) {
      return false;
    }
    String[] names = SPACES.split(words.strip(), -1);
    for (String name : names) {
      boolean han =
          name.length() > 1
              && name.length() <= LONGEST
              && name.codePoints().allMatch(Character::isIdeographic);
      if (!han || !isOne(name)) {
        return false;
      }
    }
    return names.length > 1;
  }
}
