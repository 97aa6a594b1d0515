// The editor, in the place of the plain form. It asks nobody but this server.
"use strict";
(() => {
  const form = document.getElementById("plain");
  const first = document.getElementById("query").value;
  const { prefixes } = JSON.parse(document.getElementById("sparql-data").textContent);
  const place = document.getElementById("yasgui");
  place.hidden = false;
  form.hidden = true;
  Yasgui.Yasqe.forkAutocompleter("prefixes", {
    name: "prefixes-local",
    persistenceId: null,
    get: () => Promise.resolve(Object.entries(prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`).sort()),
  });
  Yasgui.Yasqe.defaults.autocompleters = ["prefixes-local", "variables"];
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint: form.action, method: "POST" },
    copyEndpointOnNewTab: true,
    persistenceId: null,
    yasqe: { value: first, persistenceId: null, prefixCcApi: "", createShareableLink: null },
  });
  // what the editor leaves unnamed
  function name() {
    const unnamed = { ".autocomplete": "Endpoint", ".CodeMirror textarea": form.querySelector("label").textContent };
    for (const [selector, label] of Object.entries(unnamed)) {
      for (const field of place.querySelectorAll(selector)) {
        field.setAttribute("aria-label", label);
      }
    }
    for (const scrolled of place.querySelectorAll(".CodeMirror-scroll")) {
      scrolled.tabIndex = 0;
    }
    for (const button of place.querySelectorAll(".tabsList button[aria-label]")) {
      button.setAttribute("role", "tab");
    }
  }
  name();
  yasgui.on("tabAdd", () => setTimeout(name));
  yasgui.on("tabSelect", () => setTimeout(name));

  for (const button of document.querySelectorAll("button.use")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      yasgui.getTab().setQuery(document.getElementById(button.dataset.uses).textContent);
      place.scrollIntoView();
    });
  }
})();
