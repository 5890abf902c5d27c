// Prints the annotations of a PDF as pdf.js reads them: node pdfjs.mjs FOLDER-OF-PDFJS FILE
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , folder, file] = process.argv;
// What the library has to say must not get between the results.
console.log = console.error;
const { getDocument } = await import(pathToFileURL(`${folder}/legacy/build/pdf.mjs`));
const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
const found = [];
for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    for (const a of await page.getAnnotations({ intent: "any" })) {
        const geometry = a.quadPoints ?? a.inkLists ?? a.lineCoordinates ?? a.rect;
        found.push({
            page: number, kind: a.subtype, contents: a.contentsObj?.str ?? "",
            author: a.titleObj?.str ?? "", geometry: Array.from(geometry).flatMap(flat), rect: Array.from(a.rect),
            appearance: a.hasAppearance, answers: Boolean(a.inReplyTo),
        });
    }
}
process.stdout.write(JSON.stringify(found));

// Some versions give points as objects, some as arrays, some as arrays of numbers.
function flat(value) {
    if (typeof value === "number") {
        return [value];
    }
    return "x" in value ? [value.x, value.y] : Array.from(value).flatMap(flat);
}
