package io.github.intertitre.lexicon.relations;

/** An office or title in its four forms, « directeur général », « directrice générale »… */
public record Office(
    String masculine,
    String feminine,
    String masculinePlural,
    String femininePlural,
    String kind) {}
