/** Rewrites the text of a text node, or of an element that holds nothing else, by hand: a new node would be laid out from nothing. */
export function writeText(place: Node, text: string): void {
  const node = place.childNodes.length === 1 ? place.firstChild : place;
  if (!(node instanceof Text)) place.textContent = text;
  else if (node.data !== text) node.data = text;
}
