import { useDeferredValue, useMemo } from "react";
import type { GivenDesk } from "../../adapters/report/report-desk.ts";
import { reportDocument } from "../../adapters/report/report-document.ts";
import { reportUncertainty } from "../../domain/report/report-uncertainty.ts";
import { LANGUAGE_TAG } from "../../i18n/locale.ts";
import { routePath } from "../../i18n/routes.ts";
import { BlockView } from "./BlockView.tsx";

const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");

type Props = {
  readonly desk: GivenDesk;
  /** The level that its title has on the page. */
  readonly level: 2 | 4;
};

/** A report as it reads and prints. */
export function ReportSheet({ desk: given, level }: Props) {
  const { business, words, locale, record } = given;
  // The trials take longer than a key may, and most keys change nothing of them.
  const drawn = useDeferredValue(business.plan);
  const uncertainty = useMemo(() => drawn && reportUncertainty(drawn), [drawn]);
  const desk = { ...given, uncertainty };
  const { kind, title, reader, sections } = reportDocument(desk);
  const Title: "h2" | "h4" = `h${level}`;
  const Part: "h3" | "h5" = level === 2 ? "h3" : "h5";
  return (
    <article className="report-sheet" aria-label={words.sheet.label} lang={LANGUAGE_TAG[locale]}>
      <p className="caption">{kind}</p>
      <Title className="report-title">{title}</Title>
      {reader && <p>{reader}</p>}
      {sections.map((section) => (
        <section key={section.title} className="report-section">
          {section.title && <Part className="report-part">{section.title}</Part>}
          {section.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the report
            <BlockView key={index} block={block} desk={desk} level={level} />
          ))}
        </section>
      ))}
      {record && (
        <p className="report-hub">
          <a className="link" href={routePath(BASE, "records", locale)}>
            {record.link}
          </a>
        </p>
      )}
    </article>
  );
}
