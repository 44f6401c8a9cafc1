# The service as an image. Build the jar first: mvn -DskipTests package
FROM eclipse-temurin:25-jre
RUN useradd --system --create-home samskap \
    && mkdir /var/lib/samskap && chown samskap /var/lib/samskap
USER samskap
COPY backend/target/backend-*-exec.jar /home/samskap/samskap.jar
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/home/samskap/samskap.jar"]
