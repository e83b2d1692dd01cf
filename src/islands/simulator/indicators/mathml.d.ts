import type { DetailedHTMLProps, HTMLAttributes } from "react";

type MathElement = DetailedHTMLProps<HTMLAttributes<MathMLElement>, MathMLElement>;

// React draws MathML; its types do not know it yet.
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      math: MathElement & { readonly alttext?: string; readonly display?: "block" | "inline" };
      mrow: MathElement;
      mfrac: MathElement;
      msup: MathElement;
      msub: MathElement;
      munderover: MathElement;
      mi: MathElement;
      mn: MathElement;
      mo: MathElement;
      mtext: MathElement;
      mspace: MathElement & { readonly width?: string };
    }
  }
}
