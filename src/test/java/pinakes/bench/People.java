package pinakes.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The people who write papers: a few write many, most write one (Zipf's law). As many papers have
 * about as many authors.
 */
final class People {
  private static final double EXPONENT = 0.62;
  private static final double PEOPLE_A_PAPER = 1.2;
  private static final double OFFSET = 20;

  private static final String[] SURNAMES =
      ("Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng"
              + " Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu"
              + " Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Cui Zhong Tan Fan Jin Shi Dai Jia Xia Fu"
              + " Fang Zou Smith Johnson Müller García Kim Lee Park Tanaka Suzuki Kumar Singh Gupta"
              + " Ivanov Rossi Silva Nguyen Tran Cohen Schmidt Dubois O'Neill Hinton LeCun Bengio"
              + " Kowalski Novák Öztürk Haddad Jansen Andersson Virtanen Papadopoulos Molchanov Romero"
              + " Gatta Tung Mori Tian Isola")
          .split(" ");
  private static final String[] FIRST_SYLLABLES =
      ("Xiao Jun Yu Zhi Ming Hao Wen Jia Yi Jing Bo Feng Hai Chun Da Shao Tian Xin Guo Peng Li Rui"
              + " Zi Meng Yan Lei Wei Hong Jian Ying Kai Qing Shu Song Tao Cheng Yong Zhen Bai Chao"
              + " Ren Shi Anna Peter Maria John Sara Yann David Laura Ivan Minh Ravi Priya Omar Lars"
              + " Emma Pavlo")
          .split(" ");
  private static final String[] SECOND_SYLLABLES =
      (",an,bin,chen,dong,fei,gang,hua,hui,jie,jun,kun,lan,liang,lin,long,man,mei,min,ning,ping,qi,qin"
              + ",ran,rong,rui,shan,shu,tao,ting,wei,wen,xi,xian,xiang,xin,xing,xuan,yan,yang,ying,yu,yuan"
              + ",yue,ze,zhe,zheng,zhi,zhou")
          .split(",");

  private final Chance chance;
  private final double[] weightUpTo;

  People(int papers, Chance chance) {
    this.chance = chance;
    this.weightUpTo = new double[Math.max(50, (int) (papers * PEOPLE_A_PAPER))];
    double sum = 0;
    for (int i = 0; i < weightUpTo.length; i++) {
      sum += Math.pow(i + OFFSET, -EXPONENT);
      weightUpTo[i] = sum;
    }
  }

  /** The authors of one paper, no one twice. */
  List<String> team() {
    int size = chance.between(1, 4) + chance.between(0, 4);
    List<String> team = new ArrayList<>();
    while (team.size() < size) {
      String name = name(anyone());
      if (!team.contains(name)) {
        team.add(name);
      }
    }
    return team;
  }

  private int anyone() {
    double at = chance.share() * weightUpTo[weightUpTo.length - 1];
    int found = Arrays.binarySearch(weightUpTo, at);
    return found >= 0 ? found : -found - 1;
  }

  /** The name of a person; beyond some 300,000 people some share one. */
  private static String name(int person) {
    int mixed = Math.floorMod(person * 48_271, 1 << 30);
    String surname = SURNAMES[person % SURNAMES.length];
    String first = FIRST_SYLLABLES[mixed % FIRST_SYLLABLES.length];
    String second = SECOND_SYLLABLES[mixed / FIRST_SYLLABLES.length % SECOND_SYLLABLES.length];
    String initial = person % 9 == 0 ? " " + (char) ('A' + mixed / 4_096 % 26) + "." : "";
    return first + second + initial + " " + surname;
  }
}
