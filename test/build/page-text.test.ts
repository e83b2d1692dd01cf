import { expect, test } from "vitest";
import { readPageText, textOf } from "../../src/build/page-text.ts";

test("a figure the reader may change is read as it stands; other islands, drawings and references are not", () => {
  const html = `<p>Elle paie <span class="unbroken"><astro-island uid="a" component-export="LivingFigure" props="{&quot;of&quot;:1}"><span class="living"><input type="text" aria-label="Publicité" value="800&nbsp;$"/></span><!--astro:end--></astro-island></span> de publicité<a class="reference" href="#s">1</a>, et c&#39;est <b>tout</b>.</p>
<div><astro-island component-export="Gap"><p>Instrument</p></astro-island></div><svg><title>Dessin</title></svg><p>Puis&nbsp;: non.</p>`;
  expect(textOf(html)).toBe("Elle paie 800\u00a0$ de publicité, et c'est tout. Puis\u00a0: non.");
});

test("a lesson's page is its parts, each with its title and its text", () => {
  const html = `<title>Ce qui reste · Retour</title><meta name="description" content="Chiffrer &amp; juger." />
<main id="content"><nav>Partie 1</nav><h1>Ce qui reste</h1><section class="part" id="one" data-part><div class="rail">1</div><h2 id="t">Tout compter</h2><div class="part-body"><p>Des heures.</p></div></section>
<section class="part" id="two" data-part><h2>Le bon moment</h2><div class="part-body"><p>Un cycle.</p></div></section></article><div class="term-notes">Définition</div></main>`;
  expect(readPageText(html)).toMatchObject({
    title: "Ce qui reste",
    description: "Chiffrer & juger.",
    parts: [
      { id: "one", title: "Tout compter", text: "Des heures." },
      { id: "two", title: "Le bon moment", text: "Un cycle." },
    ],
  });
});
