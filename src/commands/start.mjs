import { preview } from "astro";
import { basePath, buildSite, isBuildFresh, ROOT } from "./build-site.mjs";
import { findPort, isFree } from "./find-port.mjs";

const USUAL_PORT = 4321;

process.env.ASTRO_TELEMETRY_DISABLED = "1";
buildIfStale();
const port = await choosePort();
const server = await preview({ root: ROOT, logLevel: "error", server: { port } });
endWithItsParent();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);
console.log(`Retour is served at http://localhost:${server.port}${basePath()}`);

function buildIfStale() {
  if (isBuildFresh()) return;
  console.log("Building the site from its sources (under a minute)…");
  const { built, output } = buildSite();
  if (built) return;
  console.error(output);
  fail(
    "The site could not be built, so there is nothing to serve: mend what is named above, then run npm start again.",
  );
}

async function choosePort() {
  const wanted = Number(process.env.PORT || USUAL_PORT);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    fail(`PORT is "${process.env.PORT}", which is no port number: set it to a whole number from 1 to 65535.`);
  }
  if (await isFree(wanted)) return wanted;
  if (process.env.PORT) {
    fail(
      `Port ${wanted}, which PORT asks for, is in use: end the program that uses it, or set PORT to another.`,
    );
  }
  const next = await findPort(wanted + 1);
  if (next === null) fail(`Ports ${wanted} and up are all in use: set PORT to a free one.`);
  console.log(`Port ${wanted} is in use by another program, so the site takes port ${next}.`);
  return next;
}

/** npm, ended by a signal, leaves its child behind with a new parent: a server nobody knows of would keep the port. */
function endWithItsParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(), 1000).unref();
}

async function stop() {
  // Browsers keep connections open; without a limit the server would wait for them.
  setTimeout(() => process.exit(0), 500).unref();
  await server.stop();
  process.exit(0);
}

function fail(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
