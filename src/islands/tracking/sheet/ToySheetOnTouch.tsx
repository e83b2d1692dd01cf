import type { ReactNode } from "react";
import { LiveOnTouch } from "../../../controls/LiveOnTouch.tsx";
import type { ToySheetProps } from "./ToySheet.tsx";

const LIVE = {
  fr: async () => (await import("./LiveToySheetFr.tsx")).LiveToySheetFr,
  en: async () => (await import("./LiveToySheetEn.tsx")).LiveToySheetEn,
};

type Props = ToySheetProps & { readonly unreached: string; readonly children?: ReactNode };

/** The café's sheet: it comes with the page, and answers once it is touched. */
export function ToySheetOnTouch({ unreached, children, ...sheet }: Props) {
  const load = async () => {
    const Live = await LIVE[sheet.locale]();
    return () => <Live {...sheet} />;
  };
  return (
    <LiveOnTouch load={load} unreached={unreached}>
      {children}
    </LiveOnTouch>
  );
}
