// Yoast SEO's verdict on outputs: node score.cjs OUT > yoast.json, where OUT holds NAME.html and NAME.json.
// Before it, once: npm install. The result is what ./intertitre-bench scoreboard ARTICLES OUT yoast.json reads.
const fs = require("fs");
const path = require("path");
const { Paper, SeoAssessor, ContentAssessor } = require("yoastseo");
const { default: Researcher } = require("yoastseo/build/languageProcessing/languages/fr/Researcher");

// What a title takes of the line of a search result, in pixels, letter by letter and near enough.
function pixels(title) {
  const wide = (letter) => (/[mw—%]/i.test(letter) ? 16 : /\p{Lu}/u.test(letter) ? 13 : 11);
  const width = (letter) => (/[ijl]|\p{Po}/u.test(letter) ? 5 : /[frt\s-]/.test(letter) ? 6 : wide(letter));
  return [...title].reduce((sum, letter) => sum + width(letter), 0);
}

// The article without its own title, which a CMS keeps in a field of its own.
function body(html) {
  const from = html.indexOf(">", html.indexOf("<article")) + 1;
  const article = html.slice(from, html.lastIndexOf("</article>"));
  return article.replace(/<h1[^]*?<\/h1>/, "");
}

function assessed(Assessor, paper, researcher) {
  const assessor = new Assessor(researcher, {});
  assessor.assess(paper);
  const items = {};
  for (const result of assessor.getValidResults()) {
    items[result.getIdentifier()] = { score: result.getScore(), text: result.getText().replace(/<[^>]+>/g, "") };
  }
  return { score: assessor.calculateOverallScore(), items };
}

function verdict(folder, name) {
  const { meta } = JSON.parse(fs.readFileSync(path.join(folder, name + ".json"), "utf8"));
  const paper = new Paper(body(fs.readFileSync(path.join(folder, name + ".html"), "utf8")), {
    keyword: meta.keyphrase,
    title: meta.metaTitle,
    titleWidth: pixels(meta.metaTitle),
    description: meta.metaDescription,
    slug: meta.slug,
    locale: "fr_FR",
    permalink: "https://exemple.fr/" + meta.slug,
  });
  const researcher = new Researcher(paper);
  const seo = assessed(SeoAssessor, paper, researcher);
  const readability = assessed(ContentAssessor, paper, researcher);
  return { seo: seo.score, readability: readability.score, items: { ...seo.items, ...readability.items } };
}

const folder = process.argv[2];
const names = fs.readdirSync(folder).filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5));
const results = {};
for (const name of names.filter((n) => fs.existsSync(path.join(folder, n + ".html"))).sort()) {
  results[name] = verdict(folder, name);
}
console.log(JSON.stringify({ results }, null, 1));
