# Builds Kith and runs it as a user who owns nothing, on a file system that may be read-only but for /tmp. The embedded
# PostgreSQL isn't for here: DATABASE_URL names another.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml .
COPY migrations migrations
COPY manifest manifest
COPY src/main src/main
RUN mvn -B -ntp -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=build /src/target/lib lib
COPY --from=build /src/target/kith.jar kith.jar
USER 10001:10001
# On all addresses of the container; who runs it decides which ports are published.
ENV KITH_BIND=0.0.0.0 KITH_METRICS_PORT=9404 KITH_LOG=json
EXPOSE 3000 9404
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["java", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-jar", "kith.jar", "health"]
STOPSIGNAL SIGTERM
# A heap that has not grown yet is no reason to mark it all the time: docs/performance.md.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+UseCompactObjectHeaders", \
    "-XX:-G1UseAdaptiveIHOP", "-XX:InitiatingHeapOccupancyPercent=75", "-jar", "kith.jar"]
