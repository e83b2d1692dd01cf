import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { errorsWithoutStack } from "../../src/build/errors-without-stack.ts";

const require = createRequire(import.meta.url);
const path = require.resolve("react-dom/client").replace(/client\.js$/, "cjs/react-dom-client.production.js");

function transformed(code: string, id: string): string | undefined {
  const { transform } = errorsWithoutStack();
  if (typeof transform !== "function") throw new Error("the transform is an object now");
  const fail = {
    error: (message: string) => {
      throw new Error(message);
    },
  };
  const result = transform.call(fail as never, code, id) as { code: string } | undefined;
  return result?.code;
}

test("none of the errors that React keeps as signals takes a stack", () => {
  const code = transformed(readFileSync(path, "utf8"), path) ?? "";
  expect(code).not.toMatch(/Exception = Error\(/);
  expect(code.match(/Exception = Object\.create\(Error\.prototype/g)?.length).toBeGreaterThanOrEqual(5);
});

test("a React that makes its signals in another way stops the build", () => {
  expect(() => transformed("var SuspenseException = new Signal();", path)).toThrow(/no longer makes/);
});

test("other modules stay as they are", () => {
  expect(transformed("var AnyException = Error(formatProdErrorMessage(1));", "/src/any.js")).toBeUndefined();
});
