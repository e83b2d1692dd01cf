import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { $sampleWorkbook, askSampleWorkbook } from "../../adapters/workbook/sample-workbook.ts";
import { useBusiness } from "../../controls/use-business.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { hasWork } from "../../domain/business/business-state.ts";
import { LOCALES, type Locale } from "../../i18n/locale.ts";
import { Choice } from "./Choice.tsx";
import { loadRoom } from "./load-room.ts";
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

type Room = Awaited<ReturnType<typeof loadRoom>>;

const WHOSE = ["mine", "cafe"] as const;

/** The report's own page: one's own or the café's, in either language, what it still lacks, and how to keep it. */
export function ReportRoom({ metrics, lesson, workbook, locale, words }: Props) {
  const hydrated = useHydrated();
  const own = useBusiness();
  const found = useStore($sampleWorkbook, { ssr: () => null });
  const [whose, setWhose] = useState<(typeof WHOSE)[number]>("mine");
  const [language, setLanguage] = useState<Locale>(locale);
  const [loaded, setLoaded] = useState<Partial<Record<Locale, Room>> | "unreached">({});
  const sample = found === "out-of-reach" ? null : found;
  const isMine = whose === "mine";
  const business = isMine ? own : (sample?.business ?? own);
  const isThere = isMine ? hasWork(own) : sample !== null;
  // Who has nothing to report yet needs none of it.
  useEffect(() => {
    if (!isThere) return;
    loadRoom(language).then(
      (room) => setLoaded((before) => ({ ...(before === "unreached" ? {} : before), [language]: room })),
      () => setLoaded("unreached"),
    );
  }, [language, isThere]);
  const deskOf = useReportDesk(business, metrics[language], language);
  const room = loaded === "unreached" || !isThere ? null : (loaded[language] ?? null);
  const show = (next: (typeof WHOSE)[number]) => {
    if (next === "cafe") askSampleWorkbook(locale);
    setWhose(next);
  };
  const say = words.page;
  const desk = room && deskOf(room.words);
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
        {loaded === "unreached"
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
      {room && desk && (
        <>
          {isMine && <room.MissingParts desk={desk} workbook={workbook} words={words} />}
          {isMine && <room.ReportForms words={words} said={room.words} locale={language} />}
          <room.WholeReport desk={desk} isOwn={isMine} words={say} />
        </>
      )}
    </div>
  );
}
