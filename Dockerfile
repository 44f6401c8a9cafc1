# The service as an image. Build the jar first: mvn -DskipTests package
FROM eclipse-temurin:25-jre AS unpacked
COPY backend/target/backend-*-exec.jar /samskap.jar
# Run packed, its class loader and virtual threads can wait for each other for ever: docs/decisions/079.
RUN java -Djarmode=tools -jar /samskap.jar extract --destination /unpacked

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home samskap \
    && mkdir /var/lib/samskap && chown samskap /var/lib/samskap
USER samskap
COPY --from=unpacked /unpacked /home/samskap
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/home/samskap/samskap.jar"]
