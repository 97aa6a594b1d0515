// Draws a method's lineage: dagre finds the places, Cytoscape draws and lets the reader move and zoom.
// The same statements stand below as a list, so nothing is lost without this.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("lineage-data").textContent);
  const drawing = document.getElementById("drawing");
  const canvas = document.getElementById("canvas");
  const evidence = document.getElementById("evidence");
  const HEIGHT = 34;

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function width(dot) {
    let units = 0;
    for (const character of dot.name + (dot.year ? "  " + dot.year : "")) {
      units += character.codePointAt(0) > 0x2e80 ? 14.5 : 8;
    }
    return Math.max(56, units + 22);
  }

  function laidOut(rankdir) {
    const graph = new dagre.graphlib.Graph({ multigraph: true });
    graph.setGraph({ rankdir, nodesep: rankdir === "BT" ? 26 : 16, ranksep: 58 });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const dot of data.dots) {
      graph.setNode(dot.id, { width: width(dot), height: HEIGHT });
    }
    data.arrows.forEach((arrow, i) =>
      graph.setEdge(arrow.from, arrow.to, { width: arrow.relation.length * 7, height: 16, labelpos: "c" }, String(i)));
    dagre.layout(graph);
    return graph;
  }

  // upright or lying, whichever can be shown larger
  function places() {
    const zoom = ({ width, height }) => Math.min(canvas.clientWidth / width, canvas.clientHeight / height);
    const graph = ["BT", "RL"].map(laidOut).reduce((best, other) => (zoom(other.graph()) > zoom(best.graph()) ? other : best));
    return (id) => { const { x, y } = graph.node(id); return { x, y }; };
  }

  function style() {
    const [ink, paper, muted, accent, card] =
      ["--ink", "--paper", "--muted", "--accent", "--card"].map(colour);
    const font = getComputedStyle(document.querySelector(".aside")).fontFamily;
    return [
      { selector: "node", style: {
        shape: "round-rectangle", width: "data(width)", height: HEIGHT, label: "data(label)",
        "background-color": paper, "border-width": 1, "border-color": muted, color: ink,
        "text-valign": "center", "text-halign": "center", "font-size": 14, "font-family": font } },
      { selector: "node[?self]", style: {
        "background-color": accent, "border-color": accent, color: paper, "font-weight": "bold" } },
      { selector: "edge", style: {
        width: 1.6, "line-color": muted, "target-arrow-color": muted, "target-arrow-shape": "triangle",
        "curve-style": "bezier", label: "data(label)", color: ink, "font-size": 11, "font-family": font,
        "text-background-color": card, "text-background-opacity": 1, "text-background-padding": 3 } },
      { selector: "edge[!held]", style: { "line-style": "dashed" } },
      { selector: "edge[!positive]", style: { "target-arrow-shape": "tee" } },
      { selector: ":selected, .near", style: {
        "line-color": accent, "target-arrow-color": accent, "border-color": accent, "border-width": 2 } },
    ];
  }

  function paragraph(text, name) {
    const p = document.createElement("p");
    p.textContent = text;
    if (name) {
      p.className = name;
    }
    return p;
  }

  function show(arrow) {
    const names = new Map(data.dots.map((dot) => [dot.id, dot.name]));
    const link = document.createElement("a");
    link.href = arrow.href;
    link.textContent = `${names.get(arrow.from)} ${arrow.relation} ${names.get(arrow.to)}`;
    const first = document.createElement("p");
    first.append(link);
    const last = [arrow.place];
    if (arrow.confidence) {
      last.push(evidence.dataset.confidence + " " + arrow.confidence);
    }
    if (!arrow.positive) {
      last.push(evidence.dataset.negative);
    } else if (!arrow.held) {
      last.push(evidence.dataset.unheld);
    }
    evidence.replaceChildren(first, paragraph(arrow.quote), paragraph(last.join(" · "), "aside"));
  }

  drawing.hidden = false;
  const at = places();
  const graph = cytoscape({
    container: canvas,
    elements: [
      ...data.dots.map((dot) => ({
        data: { id: dot.id, label: dot.year ? `${dot.name}  ${dot.year}` : dot.name, self: dot.self, href: dot.href, width: width(dot) },
        position: at(dot.id), grabbable: false })),
      ...data.arrows.map((arrow, i) => ({
        data: { id: "arrow " + i, source: arrow.from, target: arrow.to, label: arrow.relation, held: arrow.held, positive: arrow.positive, arrow } })),
    ],
    style: style(),
    layout: { name: "preset", fit: true, padding: 24 },
    minZoom: 0.2, maxZoom: 2.5, boxSelectionEnabled: false, userZoomingEnabled: true,
  });
  // neither too large nor too small to read; then around the method itself
  if (graph.zoom() > 1.1) {
    graph.zoom(1.1);
    graph.center();
  } else if (graph.zoom() < 0.55) {
    graph.zoom(0.55);
    graph.center(graph.nodes("[?self]"));
  }
  graph.on("tap", "edge", (event) => show(event.target.data("arrow")));
  graph.on("tap", "node", (event) => { location.href = event.target.data("href"); });
  graph.on("mouseover", "node, edge", (event) => { event.target.addClass("near"); canvas.classList.add("pointing"); });
  graph.on("mouseout", "node, edge", (event) => { event.target.removeClass("near"); canvas.classList.remove("pointing"); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => graph.style(style()));
  const zooms = { in: 1.3, out: 1 / 1.3 };
  for (const button of drawing.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => {
      const by = zooms[button.dataset.zoom];
      if (by) {
        graph.zoom({ level: graph.zoom() * by, renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 } });
      } else {
        graph.fit(undefined, 24);
      }
    });
  }
})();
