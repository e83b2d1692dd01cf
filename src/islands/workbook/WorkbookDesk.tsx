import { useStore } from "@nanostores/react";
import { useMemo, useState } from "react";
import { today } from "../../adapters/page/today.ts";
import { startWorkbookNotice } from "../../adapters/page/workbook-notice.ts";
import { $sampleWorkbook, askSampleWorkbook } from "../../adapters/workbook/sample-workbook.ts";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { reviewBusiness } from "../../domain/business/review-business.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { WorkbookWords } from "../../i18n/workbook-words.ts";
import { $workbook } from "../../state/workbook/workbook.ts";
import { EMPTY_WORKBOOK } from "../../state/workbook/workbook-document.ts";
import { BenchQuestion } from "./BenchQuestion.tsx";
import { Cover } from "./Cover.tsx";
import { type Desk, DeskContext, type LessonLink, type NamedMetric } from "./desk.ts";
import { CopyReminder, Keeping } from "./Keeping.tsx";
import { PartLine } from "./PartLine.tsx";
import { SampleBar, type Side } from "./SampleBar.tsx";
import { Shelf } from "./Shelf.tsx";
import { useKeeping } from "./use-keeping.ts";

startWorkbookNotice();

export type DeskProps = {
  readonly lessons: readonly LessonLink[];
  readonly metrics: Readonly<Record<string, NamedMetric>>;
  readonly simulator: string;
};

type Props = DeskProps & { readonly locale: Locale; readonly words: WorkbookWords };

/** The workbook: its cover, the shelf it comes from, a line for each part, and how it is kept. */
export function WorkbookDesk({ lessons, metrics, simulator, locale, words }: Props) {
  const hydrated = useHydrated();
  const workbook = useStore($workbook, { ssr: () => EMPTY_WORKBOOK });
  const found = useStore($sampleWorkbook, { ssr: () => null });
  const format = useFormat(locale);
  const [isBeside, setBeside] = useState(false);
  const [side, setSide] = useState<Side>("own");
  const day = hydrated ? today() : "";
  const desk = useMemo<Desk>(
    () => ({
      ...{ locale, words, format, lessons, simulator },
      metricOf: (id) => (Object.hasOwn(metrics, id) ? (metrics[id] ?? null) : null),
    }),
    [locale, words, format, lessons, simulator, metrics],
  );
  const { business, shelf } = workbook;
  const reviews = useMemo(
    () => reviewBusiness(business, { today: day, metricOf: desk.metricOf }),
    [business, day, desk],
  );
  const safety = useKeeping(workbook, day);
  const sample = isBeside && found !== "out-of-reach" ? found : null;

  return (
    <DeskContext value={desk}>
      <div className="workbook">
        <CopyReminder safety={safety} />
        <div className="workbook-top">
          <Cover business={business} reviews={reviews} disabled={!hydrated} />
          <Shelf business={business} shelf={shelf} today={day} disabled={!hydrated} />
        </div>
        <SampleBar
          found={found}
          isShown={isBeside}
          disabled={!hydrated}
          side={side}
          onShow={(shown) => {
            if (shown) askSampleWorkbook(locale);
            setBeside(shown);
            setSide("own");
          }}
          onSide={setSide}
        />
        <div className={sample ? `spread is-beside shows-${side}` : "spread"}>
          {sample && (
            <p className="spread-heads" aria-hidden="true">
              <span>{business.name.trim() || words.page.sample.mine}</span>
              <span>{words.page.sample.head}</span>
            </p>
          )}
          {reviews.map((review, index) => (
            <PartLine
              key={review.part}
              number={index + 1}
              review={review}
              business={business}
              today={day}
              sample={sample}
            />
          ))}
        </div>
        <Keeping safety={safety} disabled={!hydrated} />
        <BenchQuestion />
      </div>
    </DeskContext>
  );
}
