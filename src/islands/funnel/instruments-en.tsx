import { funnel } from "../../i18n/en/funnel.ts";
import { funnelTracker } from "../../i18n/en/funnel-tracker.ts";
import { CafeFixes } from "./CafeFixes.tsx";
import { FunnelTracker } from "./FunnelTracker.tsx";
import type { Unworded } from "./instrument-props.ts";
import { PeopleAndGestures } from "./PeopleAndGestures.tsx";
import { StepGains } from "./StepGains.tsx";
import { TwoFunnels } from "./TwoFunnels.tsx";

// The lesson's instruments in this language, which bring no other language's words along; one file, since one page has
// them all.
const spoken = { locale: "en", words: funnel } as const;

export function TwoFunnelsEnglish(props: Unworded<typeof TwoFunnels>) {
  return <TwoFunnels {...props} {...spoken} />;
}

export function PeopleAndGesturesEnglish(props: Unworded<typeof PeopleAndGestures>) {
  return <PeopleAndGestures {...props} {...spoken} />;
}

export function StepGainsEnglish(props: Unworded<typeof StepGains>) {
  return <StepGains {...props} {...spoken} />;
}

export function CafeFixesEnglish(props: Unworded<typeof CafeFixes>) {
  return <CafeFixes {...props} {...spoken} />;
}

export function FunnelTrackerEnglish(props: Unworded<typeof FunnelTracker>) {
  return <FunnelTracker {...props} locale="en" words={funnelTracker} fixWords={funnel} />;
}
