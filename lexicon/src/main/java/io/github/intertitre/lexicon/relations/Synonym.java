package io.github.intertitre.lexicon.relations;

/** A word or phrase and another that may stand for it anywhere, « afin de » and « pour ». */
public record Synonym(String from, String to, String category, String why) {}
