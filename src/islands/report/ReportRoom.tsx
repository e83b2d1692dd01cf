import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { today } from "../../adapters/page/today.ts";
import type { ReportWords } from "../../adapters/report/report-desk.ts";
import { $sampleWorkbook, askSampleWorkbook } from "../../adapters/workbook/sample-workbook.ts";
import { useBusiness } from "../../controls/use-business.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { hasWork } from "../../domain/business/business-state.ts";
import { reviewBusiness } from "../../domain/business/review-business.ts";
import { LOCALES, type Locale } from "../../i18n/locale.ts";
import { Choice } from "./Choice.tsx";
import { KeepReport } from "./KeepReport.tsx";
import { loadWords } from "./load-sheet.ts";
import { ReportForms } from "./ReportForms.tsx";
import { ReportSheet } from "./ReportSheet.tsx";
import type { RoomWords } from "./room-words.ts";
import { type ReportMetrics, useReportDesk } from "./use-report-desk.ts";

export type RoomProps = {
  /** The metrics that a workbook may hold, in each language that a report can have. */
  readonly metrics: Readonly<Record<Locale, ReportMetrics>>;
  /** Addresses of the lesson that asks for the figures, and of the workbook. */
  readonly lesson: string;
  readonly workbook: string;
};

type Props = RoomProps & { readonly locale: Locale; readonly words: RoomWords };

const WHOSE = ["mine", "cafe"] as const;

/** The report's own page: one's own or the café's, in either language, what it still lacks, and how to keep it. */
export function ReportRoom({ metrics, lesson, workbook, locale, words }: Props) {
  const hydrated = useHydrated();
  const own = useBusiness();
  const found = useStore($sampleWorkbook, { ssr: () => null });
  const [whose, setWhose] = useState<(typeof WHOSE)[number]>("mine");
  const [language, setLanguage] = useState<Locale>(locale);
  const [said, setSaid] = useState<Partial<Record<Locale, ReportWords>> | "unreached">({});
  const sample = found === "out-of-reach" ? null : found;
  const isMine = whose === "mine";
  const business = isMine ? own : (sample?.business ?? own);
  const isThere = isMine ? hasWork(own) : sample !== null;
  useEffect(() => {
    loadWords(language).then(
      (loaded) => setSaid((before) => ({ ...(before === "unreached" ? {} : before), [language]: loaded })),
      () => setSaid("unreached"),
    );
  }, [language]);
  const deskOf = useReportDesk(business, metrics[language], language);
  const spoken = said === "unreached" ? null : (said[language] ?? null);
  const show = (next: (typeof WHOSE)[number]) => {
    if (next === "cafe") askSampleWorkbook(locale);
    setWhose(next);
  };
  const say = words.page;
  const desk = spoken && deskOf(spoken);
  return (
    <div className="report-room">
      <div className="report-choices needs-js">
        <Choice
          legend={say.whose}
          options={WHOSE.map((each) => ({ value: each, text: say[each] }))}
          value={whose}
          disabled={!hydrated}
          onChoose={show}
        />
        <Choice<Locale>
          legend={say.language}
          options={LOCALES.map((each) => ({ value: each, text: say.languages[each] }))}
          value={language}
          disabled={!hydrated}
          onChoose={setLanguage}
        />
      </div>
      <p role="status" className="report-said">
        {said === "unreached"
          ? say.unreached
          : !isMine && (found === null ? say.cafeComing : found === "out-of-reach" && say.cafeUnreached)}
      </p>
      {isMine && hydrated && !isThere && (
        <div className="report-empty">
          <p>{say.empty.text}</p>
          <p className="report-acts">
            <a className="link" href={lesson}>
              {say.empty.lesson}
            </a>
            <button type="button" className="text-button" onClick={() => show("cafe")}>
              {say.empty.look}
            </button>
          </p>
        </div>
      )}
      {isMine && isThere && <Missing desk={desk} workbook={workbook} words={words} />}
      {isMine && isThere && desk && <ReportForms words={words} said={desk.words} locale={language} />}
      {isThere && desk && (
        <>
          <KeepReport desk={desk} words={say} />
          <ReportSheet desk={desk} level={2} />
        </>
      )}
    </div>
  );
}

type MissingProps = {
  readonly desk: ReturnType<ReturnType<typeof useReportDesk>> | null;
  readonly workbook: string;
  readonly words: RoomWords;
};

/** How many parts of the workbook still lack something, and where to see what. */
function Missing({ desk, workbook, words: { page: say } }: MissingProps) {
  if (!desk) return null;
  const { business, metricOf } = desk;
  const open = reviewBusiness(business, { today: today(), metricOf }).filter(
    ({ state }) => state !== "complete",
  );
  if (open.length === 0) return null;
  return (
    <p className="report-missing">
      {say.incomplete(open.length)}{" "}
      <a className="link" href={workbook}>
        {say.seeMissing}
      </a>
    </p>
  );
}
