import { row, type Row } from "../row.js";

const list = "actions/thing/ListThings.yaml";
const thing = "structures/Thing.yaml";

/** Drafts: what `changelog import` scaffolds fails until a person has finished it, and hinders no other rule. */
export const draftRows: readonly Row[] = [
  row(
    "unfinished",
    list,
    '  Prefix: { type: string, minLength: 2, maxLength: 8, pattern: "^[a-z]+$", example: web, description: Start of the name. }',
    "  Prefix: { ‸draft: true }",
    "input Prefix of ListThings is a draft; fill in type and description, then remove draft.",
  ),
  row(
    "unfinished",
    list,
    "description: Number of things that match. }",
    "‸draft: true }",
    "output Total of ListThings is a draft; fill in description, then remove draft.",
  ),
  row(
    "unfinished",
    thing,
    "description: Id of the thing. }",
    "description: Id of the thing., ‸draft: true }",
    "member Id of Thing is still marked as a draft; check it against the vendor's page, then remove draft.",
  ),
  row(
    "unfinished",
    thing,
    "description: One thing.\n",
    "‸draft: true\n",
    "structure Thing is a draft; fill in description, then remove draft.",
  ),
  {
    code: "unfinished",
    edits: [
      {
        file: "actions/thing/GetNews.yaml",
        text: "# yaml-language-server: $schema=../../../../schema/action.schema.json\naction: GetNews\n‸draft: true\n",
      },
    ],
    says: "action GetNews is a draft; fill in title, titleZh, doc, reviewed, effect and summary (and rateLimit, input, output, paginate, wait, errors and examples, as far as it has them), then remove draft.",
  },
  {
    code: "unfinished",
    edits: [
      {
        file: "structures/News.yaml",
        text: "# yaml-language-server: $schema=../../../schema/structure.schema.json\nstructure: News\n‸draft: true\n",
      },
    ],
    says: "structure News is a draft; fill in description and members, then remove draft.",
  },
  row(
    "wrong-value",
    thing,
    "description: One thing.\n",
    "description: One thing.\ndraft: ‸false\n",
    "draft is false, but may only be true; otherwise leave it out.",
  ),
];
