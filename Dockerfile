# GovGraph for a container: the program, published, on the ASP.NET Core runtime. compose.yaml runs it beside Neo4j.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/GovGraph.Cli -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /work
COPY --from=build /app /app
COPY samples /work/samples
ENV LANG=C.UTF-8
EXPOSE 5080
ENTRYPOINT ["dotnet", "/app/govgraph.dll"]
CMD ["serve", "--listen", "0.0.0.0"]
