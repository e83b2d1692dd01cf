import { BalanceMonths } from "./BalanceMonths.tsx";
import { FunnelRows } from "./FunnelRows.tsx";
import { LedgerBars } from "./LedgerBars.tsx";
import { MoveList } from "./MoveList.tsx";
import type { Chart } from "./slide.ts";
import type { Speech } from "./speech.ts";

/** What an answer looks like once it is known. */
export function SlideChart({ chart, speech }: { readonly chart: Chart; readonly speech: Speech }) {
  switch (chart.kind) {
    case "ledger":
      return <LedgerBars scenario={chart.scenario} projection={chart.projection} speech={speech} />;
    case "funnel":
      return <FunnelRows channel={chart.channel} speech={speech} />;
    case "payback":
      return <BalanceMonths scenario={chart.scenario} projection={chart.projection} speech={speech} />;
    case "moves":
      return <MoveList start={chart.start} played={chart.played} speech={speech} />;
  }
}
