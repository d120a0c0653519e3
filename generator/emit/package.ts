import type { Model, PackageModel, ServiceModel } from "../model/model.js";
import type { JsonFile, OutputFile, PageFile } from "../render/output.js";
import { readmeData } from "./readme.js";

/** What the package has once: its manifest, its README, its license and what builds its dist/. */
export function emitPackage(model: Model): OutputFile[] {
  return [
    packageManifest(model),
    readme(model),
    ...["LICENSE", "build.js", "tsconfig.json"].map(
      (name) => ({ kind: "copy", path: name, from: `package/${name}` }) as const,
    ),
  ];
}

function packageManifest(model: Model): JsonFile {
  const { name, version, description, license, keywords } = model.package;
  return {
    kind: "json",
    path: "package.json",
    value: {
      ...{ name, version, description, keywords, license },
      ...origin(model.package),
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      exports: {
        ...Object.fromEntries(model.services.map((service) => [`./${service.subpath}`, entry(service)])),
        "./package.json": "./package.json",
      },
      imports: { "#platform": platform() },
      files: ["dist"],
      scripts: { prepack: "node build.js" },
    },
  };
}

/** Where the package comes from; the registry's page finds docs/ by it. */
function origin({ repository }: PackageModel): Record<string, unknown> {
  const home = `https://github.com/${repository}`;
  return {
    homepage: `${home}#readme`,
    bugs: `${home}/issues`,
    repository: { type: "git", url: `git+${home}.git`, directory: "generated" },
  };
}

function entry({ subpath }: ServiceModel): Record<string, string> {
  return { types: `./dist/${subpath}/index.d.ts`, default: `./dist/${subpath}/index.js` };
}

/** Which file of runtime/platform/ the place that loads the package gets. The order decides: the first match wins. */
function platform(): Record<string, string> {
  const file = (name: string): string => `./dist/runtime/platform/${name}.js`;
  return { workerd: file("web"), browser: file("web"), node: file("node"), default: file("web") };
}

function readme(model: Model): PageFile {
  return { kind: "page", path: "README.md", template: "package/readme.md.hbs", data: readmeData(model) };
}
