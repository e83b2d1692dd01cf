import { funnel } from "../../i18n/fr/funnel.ts";
import { funnelTracker } from "../../i18n/fr/funnel-tracker.ts";
import { CafeFixes } from "./CafeFixes.tsx";
import { FunnelTracker } from "./FunnelTracker.tsx";
import type { Unworded } from "./instrument-props.ts";
import { PeopleAndGestures } from "./PeopleAndGestures.tsx";
import { StepGains } from "./StepGains.tsx";
import { TwoFunnels } from "./TwoFunnels.tsx";

// The lesson's instruments in this language, which bring no other language's words along; one file, since one page has
// them all.
const spoken = { locale: "fr", words: funnel } as const;

export function TwoFunnelsFrench(props: Unworded<typeof TwoFunnels>) {
  return <TwoFunnels {...props} {...spoken} />;
}

export function PeopleAndGesturesFrench(props: Unworded<typeof PeopleAndGestures>) {
  return <PeopleAndGestures {...props} {...spoken} />;
}

export function StepGainsFrench(props: Unworded<typeof StepGains>) {
  return <StepGains {...props} {...spoken} />;
}

export function CafeFixesFrench(props: Unworded<typeof CafeFixes>) {
  return <CafeFixes {...props} {...spoken} />;
}

export function FunnelTrackerFrench(props: Unworded<typeof FunnelTracker>) {
  return <FunnelTracker {...props} locale="fr" words={funnelTracker} fixWords={funnel} />;
}
