/** What changed around the figure in hand: the computed figures of its paragraph, or of its part of the page. */
export function spokenAnswer(from: Element | null): string {
  const paragraph = from?.closest("p, li, td");
  const own = paragraph ? figuresIn(paragraph) : [];
  const figures = own.length > 0 ? own : figuresIn(from?.closest("section") ?? document.body).slice(0, 3);
  return figures.join(", ");
}

function figuresIn(place: Element): string[] {
  return Array.from(place.querySelectorAll<HTMLElement>("data[data-figure]"), (element) => {
    const name = element.getAttribute("aria-label");
    return name ? `${name} ${element.textContent}` : element.textContent;
  });
}
