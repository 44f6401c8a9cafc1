package no.samskap.safety;

/**
 * Everything that can be unsafe about an installation: the closed list. Each says in one sentence what is wrong, by which
 * setting, and what to do.
 */
enum Danger {
    DEMO_PEOPLE_FOR_OTHERS(
            true,
            "SAMSKAP_DEMOPEOPLE er på, men SAMSKAP_PUBLICADDRESS eller SAMSKAP_ISSUER er satt: Da kan hvem som helst bli leder. Slå av demopersonene.",
            "SAMSKAP_DEMOPEOPLE is on, but SAMSKAP_PUBLICADDRESS or SAMSKAP_ISSUER is set: anyone could become a leader. Switch the demo people off."),
    ISSUER_UNREADABLE(
            true,
            "SAMSKAP_ISSUER er ikke en adresse som begynner med https:// eller http://. Skriv den slik utstederen selv kaller seg.",
            "SAMSKAP_ISSUER is not an address that begins with https:// or http://. Write it as the issuer calls itself."),
    ADDRESS_UNREADABLE(
            true,
            "SAMSKAP_PUBLICADDRESS er ikke en adresse som begynner med https:// eller http://. Skriv den slik den står i nettleseren.",
            "SAMSKAP_PUBLICADDRESS is not an address that begins with https:// or http://. Write it as it stands in the browser."),
    SECRET_MISSING(
            true,
            "SAMSKAP_ISSUER er satt, men ikke SAMSKAP_CLIENTSECRET. Hent hemmeligheten hos utstederen, eller lag en med keycloak/secrets.sh.",
            "SAMSKAP_ISSUER is set, but not SAMSKAP_CLIENTSECRET. Get the secret from the issuer, or make one with keycloak/secrets.sh."),
    SECRET_AN_EXAMPLE(
            true,
            "SAMSKAP_CLIENTSECRET er et eksempel som alle kjenner. Lag en egen, for eksempel med keycloak/secrets.sh.",
            "SAMSKAP_CLIENTSECRET is an example that everybody knows. Make one of your own, for instance with keycloak/secrets.sh."),
    SECRET_SHORT(
            true,
            "SAMSKAP_CLIENTSECRET er for kort til å være trygg. Lag en på minst 24 tegn, for eksempel med keycloak/secrets.sh.",
            "SAMSKAP_CLIENTSECRET is too short to be safe. Make one of at least 24 characters, for instance with keycloak/secrets.sh."),
    ISSUER_OVER_HTTP(
            false,
            "SAMSKAP_ISSUER bruker http: Passord og innlogginger kan leses underveis. Sett opp https hos utstederen.",
            "SAMSKAP_ISSUER uses http: passwords and sign-ins can be read on the way. Set up https at the issuer."),
    NO_ADDRESS(
            false,
            "SAMSKAP_PUBLICADDRESS er ikke satt: Tjenesten er bare for denne maskinen, og informasjonskapsler er ikke bundet til https.",
            "SAMSKAP_PUBLICADDRESS is not set: the service is for this machine only, and cookies are not bound to https."),
    ADDRESS_OVER_HTTP(
            false,
            "SAMSKAP_PUBLICADDRESS bruker http: Det folk skriver, kan leses underveis. Sett en server med https foran.",
            "SAMSKAP_PUBLICADDRESS uses http: what people write can be read on the way. Put a server with https in front."),
    NO_ISSUER(
            false,
            "SAMSKAP_ISSUER er ikke satt: Ingen kan logge inn, og ingen kan stille en utfordring når demopersonene er av.",
            "SAMSKAP_ISSUER is not set: nobody can sign in, and nobody can pose a challenge once the demo people are off."),
    ISSUER_SILENT(
            false,
            "Utstederen i SAMSKAP_ISSUER svarer ikke, eller kaller seg noe annet. Sjekk adressen, tegn for tegn, og at den er oppe.",
            "The issuer in SAMSKAP_ISSUER does not answer, or calls itself something else. Check the address, letter by letter, and that it is up."),
    STORE_OPEN(
            false,
            "MONGODB_URI har ikke brukernavn og passord: Alle som når databasen, kan lese og endre alt. Slå på innlogging i databasen.",
            "MONGODB_URI has no username and password: whoever reaches the database can read and change all of it. Switch on its sign-in."),
    STORE_UNENCRYPTED(
            false,
            "MONGODB_URI går til en annen maskin uten tls=true: Alt kan leses underveis. Slå på TLS, eller bruk et lukket nett.",
            "MONGODB_URI leads to another machine without tls=true: all of it can be read on the way. Switch on TLS, or use a closed network."),
    ORIGIN_OVER_HTTP(
            false,
            "SAMSKAP_ORIGINS har en adresse med http: En side som er endret underveis, kan handle på vegne av folk. Bruk bare https.",
            "SAMSKAP_ORIGINS has an address with http: a page that was changed on the way could act for people. Use https only."),
    MAIL_WITHOUT_SENDER(
            false,
            "SPRING_MAIL_HOST er satt, men ikke SAMSKAP_MAILFROM: Det sendes ingen e-post. Si hvem e-posten kommer fra.",
            "SPRING_MAIL_HOST is set, but not SAMSKAP_MAILFROM: no mail is sent. Say whom mail comes from."),
    MAIL_UNENCRYPTED(
            false,
            "SPRING_MAIL_HOST er en annen maskin, og ingenting krever kryptering: Adresser og varsler kan leses underveis."
                    + " Sett SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED=true eller SPRING_MAIL_SSL_ENABLED=true.",
            "SPRING_MAIL_HOST is another machine, and nothing demands encryption: addresses and notices can be read on the way."
                    + " Set SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED=true or SPRING_MAIL_SSL_ENABLED=true."),
    RESTORED_LEFT_ON(
            false,
            "SAMSKAP_RESTORED er på. Den er for én start etter en gjenoppretting; ta den bort etterpå.",
            "SAMSKAP_RESTORED is on. It is for one start after a restored backup; take it away afterwards.");

    private final boolean stops;
    private final String norwegian;
    private final String english;

    Danger(boolean stops, String norwegian, String english) {
        this.stops = stops;
        this.norwegian = norwegian;
        this.english = english;
    }

    /** Whether nothing is started while it is so. */
    boolean stops() {
        return stops;
    }

    String in(Language language) {
        return switch (language) {
            case NORWEGIAN -> norwegian;
            case ENGLISH -> english;
        };
    }

    /** What an operator is spoken to in. */
    enum Language {
        NORWEGIAN,
        ENGLISH
    }
}
