package pinakes.bench;

/** The words of the field that titles, notes and headings are made of. */
final class Field {
  private static final String[][] TECHNIQUES = {
    {"知识蒸馏", "Knowledge Distillation"},
    {"特征蒸馏", "Feature Distillation"},
    {"自蒸馏", "Self-Distillation"},
    {"在线蒸馏", "Online Distillation"},
    {"关系蒸馏", "Relational Distillation"},
    {"数据蒸馏", "Dataset Distillation"},
    {"模型剪枝", "Model Pruning"},
    {"结构化剪枝", "Structured Pruning"},
    {"非结构化剪枝", "Unstructured Pruning"},
    {"动态剪枝", "Dynamic Pruning"},
    {"通道剪枝", "Channel Pruning"},
    {"词元剪枝", "Token Pruning"},
    {"模型量化", "Quantization"},
    {"训练后量化", "Post-Training Quantization"},
    {"量化感知训练", "Quantization-Aware Training"},
    {"混合精度量化", "Mixed-Precision Quantization"},
    {"二值网络", "Binary Networks"},
    {"低秩分解", "Low-Rank Factorisation"},
    {"张量分解", "Tensor Decomposition"},
    {"神经架构搜索", "Neural Architecture Search"},
    {"权重共享", "Weight Sharing"},
    {"早退推理", "Early Exiting"},
    {"推测解码", "Speculative Decoding"},
    {"混合专家", "Mixture of Experts"},
    {"稀疏注意力", "Sparse Attention"},
    {"高效微调", "Parameter-Efficient Tuning"},
    {"缓存压缩", "Cache Compression"},
    {"提示压缩", "Prompt Compression"}
  };
  private static final String[][] SETTINGS = {
    {"大语言模型", "Large Language Models"},
    {"视觉Transformer", "Vision Transformers"},
    {"卷积网络", "Convolutional Networks"},
    {"扩散模型", "Diffusion Models"},
    {"语音模型", "Speech Models"},
    {"图神经网络", "Graph Neural Networks"},
    {"目标检测", "Object Detection"},
    {"语义分割", "Semantic Segmentation"},
    {"机器翻译", "Machine Translation"},
    {"推荐系统", "Recommendation"},
    {"联邦学习", "Federated Learning"},
    {"边缘设备", "Edge Devices"},
    {"多模态", "Multi-Modal Learning"},
    {"强化学习", "Reinforcement Learning"},
    {"脉冲网络", "Spiking Networks"},
    {"超分辨率", "Super-Resolution"},
    {"三维点云", "3D Point Clouds"},
    {"代码生成", "Code Generation"},
    {"音频分类", "Audio Classification"},
    {"医学影像", "Medical Imaging"}
  };
  private static final String MANNERS =
      "Adaptive|Progressive|Contrastive|Decoupled|Curriculum|Layer-Wise|Gradient-Based|Data-Free|Robust"
          + "|Efficient|Dynamic|Unified|Hierarchical|Bayesian|Task-Aware|Multi-Teacher|Cross-Modal|One-Shot"
          + "|Similarity-Preserving|Variational|Masked|Learnable|Scalable|Provable|Differentiable";
  private static final String MEANS =
      "Attention Transfer|Spectral Regularization|Hessian Guidance|Mutual Information|Optimal"
          + " Transport|Feature Alignment|Loss Landscapes|Random Projections|Logit"
          + " Standardization|Gated Routing|Codebook Learning|Importance Scores|Knowledge"
          + " Review|Residual Correction|Prototype Matching|Frequency Decomposition|Entropy"
          + " Coding|Straight-Through Estimation|Block Reconstruction";
  private static final String CONSONANTS = "B|C|D|F|G|H|K|L|M|N|P|R|S|T|V|X|Z|Qu|St|Tr|Dr|Sp|Sk|Fl";
  private static final String VOWELS = "a|e|i|o|u|y|ai|ea|io";

  private final Chance chance;

  Field(Chance chance) {
    this.chance = chance;
  }

  /** The words of a heading, some with the English name after the Chinese one. */
  String heading() {
    String[] technique = technique();
    String[] setting = setting();
    return switch (chance.between(0, 9)) {
      case 0, 1 -> technique[0];
      case 2 -> technique[0] + "（" + technique[1] + "）";
      case 3, 4 -> technique[1] + " for " + setting[1];
      case 5 -> chance.oneOf(MANNERS) + " " + technique[1];
      case 6 -> chance.oneOf(MEANS);
      default -> setting[0] + "的" + technique[0];
    };
  }

  /** A heading that states something else than a subject. */
  String facet() {
    return chance.oneOf("2021|2022|2023|2024|Survey|综述|其他|Others|Papers");
  }

  /** A title without the name of a method. */
  String title() {
    String manner = chance.oneOf(MANNERS);
    String means = chance.oneOf(MEANS);
    String technique = technique()[1];
    String setting = setting()[1];
    return switch (chance.between(0, 5)) {
      case 0 -> "%s %s for %s via %s".formatted(manner, technique, setting, means);
      case 1 -> "%s with %s %s".formatted(technique, manner, means);
      case 2 -> "Towards %s %s of %s by %s".formatted(manner, technique, setting, means);
      case 3 -> "Can %s %s Improve %s? A Study of %s".formatted(manner, technique, setting, means);
      case 4 -> "On the Limits of %s in %s: A View from %s".formatted(technique, setting, means);
      default -> "Rethinking %s: %s %s for %s".formatted(technique, manner, means, setting);
    };
  }

  /** The name of a method: an acronym, or a made word with capitals in it. */
  String method() {
    StringBuilder name = new StringBuilder();
    if (chance.happens(0.5)) {
      int letters = chance.between(3, 5);
      for (int i = 0; i < letters; i++) {
        name.append((char) chance.between('A', 'Z'));
      }
      return name.append(chance.happens(0.3) ? "-" + chance.between(2, 9) : "").toString();
    }
    int syllables = chance.between(2, 3);
    for (int i = 0; i < syllables; i++) {
      name.append(chance.oneOf(CONSONANTS)).append(chance.oneOf(VOWELS));
    }
    return name.append(chance.oneOf("KD|Net|Quant|Prune|Former|LLM|ViT|Lite")).toString();
  }

  /** A remark in Chinese that says nothing of another method. */
  String remark() {
    String[] one = technique();
    String[] other = technique();
    String[] setting = setting();
    return switch (chance.between(0, 9)) {
      case 0 -> "首次提出用%s来压缩%s".formatted(one[0], setting[0]);
      case 1 -> "通过%s提升%s的精度，无需额外训练".formatted(one[0], setting[0]);
      case 2 -> "将%s与%s结合，在%s上推理加速%d倍".formatted(one[0], other[0], setting[0], speed());
      case 3 -> "探讨了%s在%s中的弊端，并提出了改进方法".formatted(one[0], setting[0]);
      case 4 ->
          "现有的%s方法主要关注%s，而忽略了%s的重要性。为此，作者将损失重新表述为两部分。".formatted(one[0], other[0], setting[0]);
      case 5 -> "“%s”的综述，覆盖%d篇论文".formatted(one[0], 10 * speed());
      case 6 -> "移除绝对值较小的权重，%s减少%d%%".formatted(setting[0], 10 * speed());
      case 7 -> "用反向 KLD 替换标准 KD 方法中的正向 KLD 目标，更适合%s".formatted(setting[0]);
      case 8 -> "面向%s的%s".formatted(setting[0], one[0]);
      default -> "提出了面向%s的%s框架，在训练过程中动态调整%s的强度，优化了泛化能力".formatted(setting[0], one[0], other[0]);
    };
  }

  /** A remark in English. */
  String englishRemark() {
    return "%s that makes %s %d times faster; code is available"
        .formatted(technique()[1], setting()[1], speed());
  }

  private int speed() {
    return chance.between(2, 9);
  }

  private String[] technique() {
    return TECHNIQUES[chance.between(0, TECHNIQUES.length - 1)];
  }

  private String[] setting() {
    return SETTINGS[chance.between(0, SETTINGS.length - 1)];
  }
}
