const LEFT = "M14 5.500H2M6.500 1 2 5.500 6.500 10";
const RIGHT = "M1 5.500h12M8.500 1l4.500 4.500L8.500 10";

type Props = {
  readonly towards: 1 | -1;
  /** What it is called where it stands for a word. */
  readonly label?: string;
};

/** An arrow as high as the letters beside it; the course's fonts have none. */
export function Arrow({ towards, label }: Props) {
  const drawing = (
    <path d={towards > 0 ? RIGHT : LEFT} fill="none" stroke="currentColor" strokeWidth="1.600" />
  );
  return label === undefined ? (
    <svg className="arrow" width="1.200em" height="0.880em" viewBox="0 0 15 11" aria-hidden="true">
      {drawing}
    </svg>
  ) : (
    <svg className="arrow" width="1.200em" height="0.880em" viewBox="0 0 15 11" role="img" aria-label={label}>
      {drawing}
    </svg>
  );
}
