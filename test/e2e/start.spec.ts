import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { findPort } from "../../src/commands/find-port.mjs";
import { expect, test } from "./site.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs what `npm start` runs on this port. */
function start(port: number): ChildProcess {
  return spawn(process.execPath, ["src/commands/start.mjs"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), BASE: "/", OUT_DIR: "dist" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The first sentence it says that has this in it. */
async function said(child: ChildProcess, stream: "stdout" | "stderr", part: string): Promise<string> {
  let text = "";
  for await (const chunk of child[stream] ?? []) {
    text += String(chunk);
    if (text.includes(part)) return text;
  }
  throw new Error(`It never said « ${part} », but: ${text}`);
}

test("npm start serves the built site at the address it prints, and says so when its port is taken", async () => {
  const port = (await findPort(4500)) ?? 0;
  const server = start(port);
  try {
    const address = /http:\S+/.exec(await said(server, "stdout", "is served at"))?.[0];
    expect(address).toBe(`http://localhost:${port}/`);
    const lesson = await fetch(`${address}fr/lecons/roi/`);
    expect(lesson.status).toBe(200);
    expect((await lesson.text()).slice(0, 200)).toContain('<html lang="fr-CA"');
    expect((await fetch(`${address}nowhere/`)).status).toBe(404);

    const second = start(port);
    expect(await said(second, "stderr", "is in use")).toContain(`Port ${port}`);
    const [code] = second.exitCode === null ? await once(second, "exit") : [second.exitCode];
    expect(code).toBe(1);
  } finally {
    server.kill("SIGTERM");
  }
  if (server.exitCode === null) await once(server, "exit");
});
