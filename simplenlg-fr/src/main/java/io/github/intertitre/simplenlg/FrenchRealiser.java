package io.github.intertitre.simplenlg;

import java.util.ArrayList;
import java.util.List;
import simplenlg.format.english.TextFormatter;
import simplenlg.framework.DocumentCategory;
import simplenlg.framework.DocumentElement;
import simplenlg.framework.NLGElement;
import simplenlg.framework.NLGModule;
import simplenlg.lexicon.Lexicon;
import simplenlg.realiser.english.Realiser;

/**
 * Says SimpleNLG’s specifications in French.
 *
 * <p>It stands wherever a {@link Realiser} is wanted and leaves the specification as it was, so
 * that one can be realised twice, and changed in between. Threads may share it once it is set up.
 *
 * <pre>{@code
 * FrenchNLGFactory factory = new FrenchNLGFactory();
 * SPhraseSpec clause = factory.createClause("Marie", "aimer", "Jean");
 * clause.setFeature(Feature.INTERROGATIVE_TYPE, InterrogativeType.WHO_OBJECT);
 * new FrenchRealiser().realiseSentence(clause); // Qui est-ce que Marie aime ?
 * }</pre>
 */
public class FrenchRealiser extends Realiser {
  private NLGModule formatter = new TextFormatter();
  private boolean debug;

  /** A realiser; it needs no lexicon of its own. */
  public FrenchRealiser() {}

  /** A realiser for specifications with words of this lexicon. */
  public FrenchRealiser(Lexicon lexicon) {
    setLexicon(lexicon);
  }

  @Override
  public void setLexicon(Lexicon newLexicon) {
    this.lexicon = newLexicon;
  }

  @Override
  public void setFormatter(NLGModule newFormatter) {
    this.formatter = newFormatter;
  }

  @Override
  public void setDebugMode(boolean debugOn) {
    this.debug = debugOn;
  }

  /**
   * The specification as text, in {@link NLGElement#getRealisation()}: a phrase without capital and
   * full stop, a document element as its formatter sets it. An empty text for {@code null}.
   */
  @Override
  public NLGElement realise(NLGElement element) {
    Documents documents = new Documents(new Syntax(isCommaSepCuephrase()));
    NLGElement said = documents.realise(element);
    boolean format = formatter != null && said instanceof DocumentElement;
    NLGElement text = format ? formatter.realise(said) : said;
    if (debug && element != null) {
      text.setFeature("debug", element.printTree(null));
    }
    return text;
  }

  @Override
  public List<NLGElement> realise(List<NLGElement> elements) {
    List<NLGElement> said = new ArrayList<>();
    if (elements != null) {
      elements.forEach(element -> said.add(realise(element)));
    }
    return said;
  }

  /** The specification as a sentence: « Marie mange une pomme. » */
  @Override
  public String realiseSentence(NLGElement element) {
    if (element == null) {
      return "";
    }
    if (element instanceof DocumentElement) {
      return realise(element).getRealisation();
    }
    DocumentElement sentence = new DocumentElement(DocumentCategory.SENTENCE, null);
    sentence.addComponent(element);
    return realise(sentence).getRealisation();
  }
}
