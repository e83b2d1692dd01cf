import { MendIcon } from "../../controls/MendIcon.tsx";
import type { WeakLink } from "../../domain/goal/weak-links.ts";
import { useWords } from "./words.ts";

type Props = { readonly link: WeakLink; nameOf(id: string): string };

/** A weak link in words: what it is, why it matters, how to mend it. */
export function LinkNote({ link, nameOf }: Props) {
  const { weak } = useWords();
  return (
    <p className="to-mend-note chain-note">
      <MendIcon /> <span>{weak[link.code](link.metrics.map(nameOf))}</span>
    </p>
  );
}
