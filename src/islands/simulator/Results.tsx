import { memo, useEffect, useMemo } from "react";
import { readFragment } from "../../adapters/page/address.ts";
import { useHeldView } from "../../controls/use-held-view.ts";
import { ViewTabs } from "../../controls/ViewTabs.tsx";
import type { Plan } from "../../domain/simulation/plan.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";
import type { Bench } from "./use-bench.ts";
import { VIEWS, type ViewId } from "./views.ts";

const PANEL = "bench-view";
// In the page as built.
const FIRST: ViewId = "overview";

type Props = {
  readonly bench: Bench;
  readonly channel: string;
  readonly sample: Plan;
  readonly locale: Locale;
};

/** The results under the verdict, one view at a time: what is not looked at is not drawn. */
export const Results = memo(function Results({ bench, channel, sample, locale }: Props) {
  const { asked, shown, show } = useHeldView<ViewId>(FIRST);
  useEffect(() => {
    // Another page may lead to a view by its name.
    const linked = VIEWS.find(({ id }) => id === readFragment())?.id;
    if (linked) show(linked);
  }, [show]);
  const words = simulatorWords(locale);
  const tabs = useMemo(() => VIEWS.map(({ id }) => ({ id, name: words.views[id] })), [words]);
  const View = VIEWS.find(({ id }) => id === shown)?.component;
  const view = View && (
    <View plan={bench.plan} projection={bench.projection} channel={channel} sample={sample} locale={locale} />
  );
  return (
    <>
      <ViewTabs views={tabs} shown={asked} onShow={show} panel={PANEL} label={words.viewTabs} />
      <div
        className="bench-view"
        id={PANEL}
        role="tabpanel"
        aria-labelledby={`tab-${asked}`}
        aria-busy={asked !== shown}
      >
        {view}
      </div>
    </>
  );
});
