import type { ReportBlock, ReportDocument, ReportTable } from "./report-block.ts";

/** The report as Markdown (CommonMark, with GitHub's tables); a chart is its finding and its table. */
export function reportMarkdown({ kind, title, reader, sections }: ReportDocument): string {
  const parts = sections.flatMap((section) => [
    ...(section.title ? [`## ${plain(section.title)}`] : []),
    ...section.blocks.map(blockText),
  ]);
  const head = [`# ${plain(title)}`, plain(kind), ...(reader ? [plain(reader)] : [])];
  return `${[...head, ...parts].join("\n\n")}\n`;
}

function blockText(block: ReportBlock): string {
  switch (block.kind) {
    case "lead":
    case "verdict":
      return `**${plain(block.text)}**`;
    case "text":
      return plain(block.text);
    case "subheading":
      return `### ${plain(block.text)}`;
    case "figures":
      return listText(block.rows.map(([name, figure]) => `${plain(name)}: **${plain(figure)}**`));
    case "list":
      return listText(block.items.map(plain));
    case "checks":
      return listText(
        block.items.map(
          ({ name, isPassed, text }) => `[${isPassed ? "x" : " "}] **${plain(name)}** ${plain(text)}`,
        ),
      );
    case "table":
      return tableText(block.table);
    case "chart":
      return [
        `**${plain(block.title)}**`,
        ...(block.caption ? [plain(block.caption)] : []),
        tableText(block.table),
      ].join("\n\n");
  }
}

function listText(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function tableText({ head, rows, figures }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |`;
  const rule = head.map((_, column) => (figures.includes(column) ? "---:" : "---"));
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** A text in which Markdown finds no mark of its own, and no line break: what somebody typed stays what they typed. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, (space) => (space.includes("\n") ? " " : space))
    .replaceAll(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1")
    .trim();
}
