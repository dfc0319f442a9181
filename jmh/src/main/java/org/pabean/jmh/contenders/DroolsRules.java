package org.pabean.jmh.contenders;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.internal.io.ResourceFactory;

/** The rules of {@code levies.drl}, compiled into an executable model. */
final class DroolsRules {

    /** The global that the rules look rates up in. */
    static final String TARIFF = "tariff";

    private static final String SOURCE = "levies.drl";

    private DroolsRules() {}

    /** Compiles them. */
    static KieBase compiled() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem()
                .write("src/main/resources/" + SOURCE, ResourceFactory.newClassPathResource(SOURCE, DroolsRules.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }
}
