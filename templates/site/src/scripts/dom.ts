/** The element of this kind inside another; its lack is a mistake of ours. */
export function part<T extends Element>(host: Element, selector: string, type: new () => T): T {
  const found = host.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`<${host.localName}> has no "${selector}".`);
  return found;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...content);
  return made;
}
