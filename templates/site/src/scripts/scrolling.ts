/** Code that does not fit can be reached by the Tab key and scrolled by the arrows, as long as it does not fit. */
const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) settle(target);
});

function settle(code: Element): void {
  if (code.scrollWidth > code.clientWidth || code.scrollHeight > code.clientHeight) {
    code.setAttribute("tabindex", "0");
    // What is focused wants a name, and a name a role.
    code.setAttribute("role", "group");
    code.setAttribute("aria-label", "Code");
  } else for (const name of ["tabindex", "role", "aria-label"]) code.removeAttribute(name);
}

for (const code of document.querySelectorAll(".expressive-code pre")) watch.observe(code);
