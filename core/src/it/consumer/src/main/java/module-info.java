/** A program that embeds Intertitre; the names of its modules are part of what it promises. */
module com.example.newsroom {
  requires io.github.intertitre.core;
  requires io.github.intertitre.lexicon;
  requires io.github.intertitre.rules;
}
