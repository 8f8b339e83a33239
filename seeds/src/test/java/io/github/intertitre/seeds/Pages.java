package io.github.intertitre.seeds;

import io.github.intertitre.core.Article;
import io.github.intertitre.core.Intertitre;
import io.github.intertitre.core.Options;
import io.github.intertitre.core.Result;
import io.github.intertitre.core.render.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes the pages that the browser profile looks at: of some seeds, and of what they lack. */
public final class Pages {
  private static final String EVERYTHING =
      """
      # La piscine de Tulle ferme pour travaux

      La piscine municipale de Tulle fermera lundi pour des travaux. Le [chantier](/chantier)
      durera six mois, a annoncé jeudi la maire de Tulle, Anne Roy.

      ![Le bassin vidé](https://exemple.fr/bassin.jpg "Le bassin, vidé lundi.")

      ## Un chantier en trois temps

      Le conseil municipal a voté le calendrier jeudi :

      1. vidange du grand bassin ;
      2. réfection du carrelage ;
      3. remise en eau.

      | Poste de dépense du chantier municipal | Montant hors taxes | Montant toutes taxes comprises |
      |---|---|---|
      | Réfection du carrelage du grand bassin | 120 000 euros | 144 000 euros |
      | Remise en eau | 80 000 euros | 96 000 euros |

      ```sh
      curl --silent --show-error --location https://exemple.fr/donnees/publiques/travaux-piscine.csv
      ```

      > Nous n’avions plus le choix, le bassin fuyait.

      <figure><iframe src="https://video.exemple.fr/1"></iframe>
      <figcaption>Le chantier.</figcaption></figure>

      <video src="https://exemple.fr/film.mp4" title="Le chantier"></video>

      ### Le coût

      Les travaux coûteront 200 000 euros à la commune. Les clubs iront à Brive.
      """;

  private Pages() {}

  /** The folder is the one argument. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (String name : List.of("choigou-lecornu", "entretien-libraire", "guide-compost")) {
      write(folder, name, intertitre().rewrite(Article.of(Seeds.text(name))));
    }
    write(folder, "everything", everything());
  }

  /** An article with all that a source may show. */
  static Result everything() {
    return intertitre().rewrite(Article.markdown(EVERYTHING));
  }

  private static Intertitre intertitre() {
    return Intertitre.with(
        Options.builder()
            .date(LocalDate.of(2026, 4, 3))
            .modified(LocalDate.of(2026, 4, 5))
            .author("Anne Roy")
            .url("https://exemple.fr/article")
            .outbound(true)
            .faqData(true)
            .build());
  }

  private static void write(Path folder, String name, Result result) throws IOException {
    Files.writeString(folder.resolve(name + ".html"), result.html());
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      Files.writeString(
          folder.resolve(name + ".report." + locale.getLanguage() + ".html"),
          result.render(new Report(locale)));
    }
  }
}
