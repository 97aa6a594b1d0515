// Searches a site of files in the browser. A character of Chinese, Japanese or Korean finds wherever
// it stands; other words find at the beginning of a word, without their English endings.
"use strict";
(() => {
  const SHOWN = 100;
  const CJK = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]|[\ud840-\ud8ff][\udc00-\udfff]/;
  const words = (new URLSearchParams(location.search).get("q") || "").trim().slice(0, 300);
  const found = document.getElementById("found");
  document.getElementById("q").value = words;
  if (!words) {
    return;
  }

  function stem(word) {
    const bare = word.replace(/(?:ing|ed|es|s|e)$/, "");
    return bare.length < 3 ? word : bare;
  }

  const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\\/-]/g, "\\$&");
  const END = "(?![\\p{L}\\p{N}])";

  // one expression for each word or phrase; all must be found
  function pattern(part) {
    const letters = part.match(/[\p{L}\p{N}]+/gu);
    const begin = CJK.test(letters[0]) ? "" : "(?<![\\p{L}\\p{N}])";
    if (part.startsWith('"')) {
      const end = CJK.test(letters[letters.length - 1]) ? "" : END;
      return new RegExp(begin + letters.map(escaped).join("[^\\p{L}\\p{N}]+") + end, "giu");
    }
    const word = CJK.test(part) || part.endsWith("*") ? letters[0] : stem(part);
    return new RegExp(begin + escaped(word) + (CJK.test(part) ? "" : "[\\p{L}\\p{N}]*"), "giu");
  }

  const patterns = (words.normalize("NFKC").toLowerCase().match(/"[^"]*[\p{L}\p{N}][^"]*"|[\p{L}\p{N}]+\*?/gu) || []).map(pattern);

  function matches(text) {
    return patterns.length > 0 && patterns.every((one) => { one.lastIndex = 0; return one.test(text); });
  }

  function hits() {
    const hits = [];
    for (const [path, kind, name, ...texts] of window.pinakesIndex) {
      const whole = name.toLowerCase() === words.toLowerCase() || texts.some((text) => text.toLowerCase() === words.toLowerCase());
      if (matches(name)) {
        hits.push({ path, kind, name, rank: whole ? 0 : 1 });
      } else {
        const text = texts.find(matches);
        if (text !== undefined) {
          hits.push({ path, kind, name, text, rank: whole ? 0 : 2 });
        }
      }
    }
    return hits.sort((a, b) => a.rank - b.rank);
  }

  function marked(text, element) {
    const marks = [];
    for (const one of patterns) {
      for (const match of text.matchAll(one)) {
        marks.push([match.index, match.index + match[0].length]);
      }
    }
    marks.sort((a, b) => a[0] - b[0]);
    let from = 0;
    for (const [begin, end] of marks) {
      if (begin >= from) {
        element.append(text.slice(from, begin));
        const mark = document.createElement("mark");
        mark.textContent = text.slice(begin, end);
        element.append(mark);
        from = end;
      }
    }
    element.append(text.slice(from));
    return element;
  }

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  function result(hit) {
    const link = document.createElement("a");
    link.href = hit.path;
    marked(hit.name, link);
    const item = document.createElement("li");
    item.append(element("p", "kind", hit.kind), element("p", "name", link));
    if (hit.text !== undefined) {
      item.append(marked(hit.text, element("p", "snippet")));
    }
    return item;
  }

  const all = hits();
  found.querySelector(".count").textContent = String(all.length);
  found.querySelector(".results").append(...all.slice(0, SHOWN).map(result));
  const aside = found.querySelector(".aside");
  aside.textContent = all.length === 0 ? found.dataset.none : all.length > SHOWN ? found.dataset.first : "";
  found.hidden = false;
})();
