import { createElement, Suspense } from "react";
import { prerender } from "react-dom/static";
import { describe, expect, test } from "vitest";
import { fetchedPart } from "../../src/controls/fetched-part.ts";

type Props = { readonly name: string };

const Stand = ({ name }: Props) => createElement("p", null, `${name} could not be loaded`);

async function drawn(load: () => Promise<(props: Props) => React.ReactNode>): Promise<string> {
  const Part = fetchedPart<Props>(load, Stand);
  const island = createElement(
    "section",
    null,
    "what was there",
    createElement(Suspense, null, createElement(Part, { name: "The list" })),
  );
  const { prelude } = await prerender(island);
  return (await new Response(prelude).text()).replaceAll(/<!--.*?-->/g, "");
}

describe("a part that is fetched", () => {
  test("is drawn with what it is given, once it is there", async () => {
    expect(
      await drawn(
        async () =>
          ({ name }) =>
            createElement("b", null, name),
      ),
    ).toBe("<section>what was there<b>The list</b></section>");
  });

  test("leaves a sentence in its place where it cannot be had, and all else as it was", async () => {
    expect(await drawn(() => Promise.reject(new TypeError("no network")))).toBe(
      "<section>what was there<p>The list could not be loaded</p></section>",
    );
  });
});
