/** An element with its properties set. */
export const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, of: Partial<HTMLElementTagNameMap[Name]> = {}, ...parts: (Node | string)[]): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), of);
  if (parts.length > 0) made.append(...parts);
  return made;
};
