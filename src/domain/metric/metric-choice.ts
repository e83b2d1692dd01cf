/** A metric that a business has chosen to follow. */
export type MetricChoice = {
  /** Id of a metric of the catalogue. */
  readonly metric: string;
  /** What will be done differently when it rises or falls; a metric without one is watched for nothing. */
  readonly decision: string;
  /** Where the figure is read: a tool, a report, a spreadsheet. */
  readonly where: string;
};
