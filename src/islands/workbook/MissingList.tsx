import { MendIcon } from "../../controls/MendIcon.tsx";
import type { PartReview } from "../../domain/business/parts.ts";
import { useDesk } from "./desk.ts";

/** What a part that was begun still lacks, in words. */
export function MissingList({ review }: { readonly review: PartReview }) {
  const { words } = useDesk();
  return (
    <div className="part-missing">
      <MendIcon />
      <div>
        <b>{words.page.missingTitle}</b>
        <ul>
          {review.missing.map(({ code, count }) => (
            <li key={code}>{words.missing[code](count)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
