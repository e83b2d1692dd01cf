// Usage: PORT=4390 node test/e2e/serve.mjs. The built site for the browser tests, as it stands on a static host and never
// compressed: a server that does so for each of thousands of answers takes a tenth of the tests' time.
import { buildSite, isBuildFresh, outputFolder } from "../../src/commands/build-site.mjs";
import { serveSite } from "../serve-site.mjs";

if (!isBuildFresh()) {
  const { built, output } = buildSite();
  if (!built) throw new Error(`There is no site to test, because it could not be built:\n${output}`);
}
await serveSite(outputFolder(), "/", { port: Number(process.env.PORT), compress: false });
