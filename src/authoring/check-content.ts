import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { checkMessages } from "./checks/messages.ts";
import { lintContent } from "./lint.ts";
import { ContentError, type Problem } from "./problem.ts";
import { readContent } from "./read-content.ts";
import { readMessages } from "./read-messages.ts";

/** Stops the build at any problem in the content or the interface's words, and lists them all; in dev, warns. */
export function checkContent(): AstroIntegration {
  let root = "";
  let building = false;
  return {
    name: "retour:content",
    hooks: {
      "astro:config:setup": ({ command }) => {
        building = command === "build";
      },
      // Not at `astro:build:start`: by then Astro has read the collections, and stopped at the first schema it misses.
      "astro:config:done": async ({ config, logger }) => {
        root = fileURLToPath(config.root);
        if (!building) return;
        const problems = await findProblems(root);
        if (problems.length > 0) throw new ContentError(problems);
        logger.info("no problem in the content");
      },
      "astro:server:setup": async ({ server, logger }) => {
        const warn = async () => {
          const problems = await findProblems(root);
          if (problems.length > 0) logger.warn(new ContentError(problems).message);
        };
        server.watcher.on("change", (path) => {
          if (path.replaceAll("\\", "/").includes("/content/")) void warn();
        });
        await warn();
      },
    },
  };
}

/** Every problem in the content and the words of the project at `root` (a path). */
export async function findProblems(root: string): Promise<Problem[]> {
  const { content, problems } = readContent(root);
  const [french, english] = await Promise.all([readMessages(root, "fr"), readMessages(root, "en")]);
  return [...problems, ...lintContent(content), ...checkMessages(french, english)];
}
